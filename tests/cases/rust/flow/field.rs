use openssl::symm::{encrypt, Cipher};

struct A {
    cipher: Cipher,
}
impl A {
    fn new() -> Self {
        Self { cipher: Cipher::des_cbc() }
    }
    fn seal(&self, k: &[u8], n: &[u8]) {
        encrypt(self.cipher, k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
    }
}

struct B {
    engine: Cipher,
}
impl B {
    fn new() -> Self {
        Self { engine: Cipher::aes_256_gcm() }
    }
    fn seal(&self, k: &[u8], n: &[u8]) {
        encrypt(self.engine, k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
    }
}
