// What a type is made with is told where nobody here calls its methods.
use hmac::{Hmac, Mac};
use sha2::Sha256;

pub struct Signer {
    key: String,
}

impl Signer {
    pub fn new(key: impl Into<String>) -> Self {
        Signer { key: key.into() }
    }

    pub fn sign(&self, data: &[u8]) {
        Hmac::<Sha256>::new_from_slice(self.key.as_bytes()); // expect: rust.hashes.hmac key=literal; expect: rust.hashes.hmac key=?
    }
}

pub fn usual() -> Signer {
    Signer::new("a-literal-key-of-mine")
}

pub struct Other {
    key: Vec<u8>,
}

impl Other {
    // Of the other type's name nothing is said here.
    pub fn new(key: &[u8]) -> Self {
        Other { key: key.to_vec() }
    }

    pub fn sign(&self) {
        Hmac::<Sha256>::new_from_slice(&self.key); // expect: rust.hashes.hmac key=?
    }
}

mod vault {
    use super::*;

    pub struct Vault {
        key: Vec<u8>,
    }

    pub fn open(key: &str) -> Vault {
        Vault { key: key.as_bytes().to_vec() }
    }

    impl Vault {
        pub fn tag(&self) {
            Hmac::<Sha256>::new_from_slice(&self.key); // expect: rust.hashes.hmac key=literal; expect: rust.hashes.hmac key=?
        }
    }
}

pub fn opened() -> vault::Vault {
    vault::open("literal-key-of-vault")
}
