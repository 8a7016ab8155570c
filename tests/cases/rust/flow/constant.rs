use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

const A: &str = "des";
fn a(k: &[u8], n: &[u8]) {
    let name = A;
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

const B: &str = "aes";
fn b(k: &[u8], n: &[u8]) {
    let name = B;
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
