use openssl::symm::{encrypt, Cipher};

fn seal_a(c: Cipher, k: &[u8], n: &[u8]) {
    encrypt(c, k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}
fn a(k: &[u8], n: &[u8]) {
    seal_a(Cipher::des_cbc(), k, n);
}

fn seal_b(c: Cipher, k: &[u8], n: &[u8]) {
    encrypt(c, k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
fn b(k: &[u8], n: &[u8]) {
    seal_b(Cipher::aes_256_gcm(), k, n);
}
