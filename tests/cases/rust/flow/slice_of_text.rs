use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

fn a(k: &[u8], n: &[u8]) {
    let name = &"des-cbc"[..3];
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

fn b(k: &[u8], n: &[u8]) {
    let name = &"aes-gcm"[..3];
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
