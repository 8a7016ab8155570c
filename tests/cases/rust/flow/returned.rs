use openssl::symm::{encrypt, Cipher};

fn pick_a() -> Cipher {
    Cipher::des_cbc()
}
fn a(k: &[u8], n: &[u8]) {
    encrypt(pick_a(), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

fn pick_b() -> Cipher {
    Cipher::aes_256_gcm()
}
fn b(k: &[u8], n: &[u8]) {
    encrypt(pick_b(), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
