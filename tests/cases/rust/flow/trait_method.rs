use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

trait Named {
    fn name(&self) -> &'static str;
}
struct A;
impl Named for A {
    fn name(&self) -> &'static str {
        "des"
    }
}
fn a(k: &[u8], n: &[u8]) {
    let name = A {}.name();
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

struct B;
impl Named for B {
    fn name(&self) -> &'static str {
        "aes"
    }
}
fn b(k: &[u8], n: &[u8]) {
    let name = B {}.name();
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
