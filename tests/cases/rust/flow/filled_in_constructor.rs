use openssl::error::ErrorStack;
use openssl::rand::rand_bytes;
use openssl::symm::{encrypt, Cipher};

pub struct Sealed {
    key: Vec<u8>,
    iv: Vec<u8>,
}

impl Sealed {
    // Nobody here calls it; what its variable begins as is not what it is.
    pub fn fresh(key: Vec<u8>) -> Result<Self, ErrorStack> {
        let mut iv = b"0123456789abcdef".to_vec();
        rand_bytes(&mut iv)?;
        Ok(Sealed { key, iv })
    }

    pub fn seal(self, data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
        encrypt(Cipher::aes_256_cbc(), &self.key, Some(&self.iv), data) // expect: rust.openssl.crypt mode=CBC; expect-none: rust.openssl.crypt iv=literal
    }
}

pub struct Fixed {
    iv: Vec<u8>,
}

impl Fixed {
    pub fn new() -> Self {
        let iv = b"0123456789abcdef".to_vec();
        Fixed { iv }
    }

    pub fn seal(self, key: &[u8], data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
        encrypt(Cipher::aes_256_cbc(), key, Some(&self.iv), data) // expect: rust.openssl.crypt iv=literal
    }
}
