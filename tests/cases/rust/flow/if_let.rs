use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

fn a(k: &[u8], n: &[u8]) {
    let given = Some("des");
    let name = if let Some(x) = given { x } else { "aes" };
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

fn b(k: &[u8], n: &[u8]) {
    let given: Option<&str> = None;
    let name = if let Some(x) = given { "des" } else { "aes" };
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
