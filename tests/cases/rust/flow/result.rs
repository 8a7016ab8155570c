use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

fn try_a() -> Result<&'static str, String> {
    Ok("des")
}
fn a(k: &[u8], n: &[u8]) {
    let name = try_a().unwrap();
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

fn try_b() -> Result<&'static str, String> {
    Ok("aes")
}
fn b(k: &[u8], n: &[u8]) {
    let name = try_b().unwrap();
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
