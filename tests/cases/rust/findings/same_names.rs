// A variable that is called as a private method says nothing of who calls that.
use openssl::symm::{encrypt, Cipher};

struct Store {
    kind: String,
}

impl Store {
    fn new(kind: &str) -> Self {
        Store { kind: kind.to_lowercase() }
    }

    fn cipher(&self) -> Cipher {
        match self.kind.as_str() {
            "des" => Cipher::des_cbc(), // expect-none
            _ => Cipher::aes_256_gcm(),
        }
    }

    fn keep(&self, key: &[u8], iv: &[u8], text: &[u8]) -> Vec<u8> {
        let cipher = self.cipher();
        encrypt(cipher, key, Some(iv), text).unwrap() // expect: rust.openssl.crypt algorithm=AES mode=GCM
    }
}

pub fn both(key: &[u8], iv: &[u8]) -> (Vec<u8>, Vec<u8>) {
    (Store::new("AES").keep(key, iv, b"one"), Store::new("Aes").keep(key, iv, b"two"))
}
