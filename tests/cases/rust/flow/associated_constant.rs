use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

struct A;
impl A {
    const NAME: &'static str = "des";
}
fn a(k: &[u8], n: &[u8]) {
    let name = A::NAME;
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

struct B;
impl B {
    const NAME: &'static str = "aes";
}
fn b(k: &[u8], n: &[u8]) {
    let name = B::NAME;
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
