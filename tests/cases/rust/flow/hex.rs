use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

fn a(k: &[u8], n: &[u8]) {
    let name = String::from_utf8(hex::decode("646573").unwrap()).unwrap().as_str();
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

fn b(k: &[u8], n: &[u8]) {
    let name = String::from_utf8(hex::decode("616573").unwrap()).unwrap().as_str();
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
