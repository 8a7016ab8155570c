use sha1::{Digest, Sha1};
use sha2::Sha256;

// Nobody else can name it.
trait Stamp {
    fn stamp_of(&self, b: &[u8]) -> Vec<u8>;
}

pub trait Shared {
    fn shared(&self, b: &[u8]) -> Vec<u8>;
}

pub struct Earlier;
pub struct Later;

impl Stamp for Earlier {
    fn stamp_of(&self, b: &[u8]) -> Vec<u8> {
        Sha1::digest(b).to_vec() // expect-none: rust.hashes.digest
    }
}

impl Stamp for Later {
    fn stamp_of(&self, b: &[u8]) -> Vec<u8> {
        Sha256::digest(b).to_vec() // expect: rust.hashes.digest algorithm=SHA-256
    }
}

impl Shared for Earlier {
    fn shared(&self, b: &[u8]) -> Vec<u8> {
        Sha1::digest(b).to_vec() // expect: rust.hashes.digest algorithm=SHA-1
    }
}

impl Shared for Later {
    fn shared(&self, b: &[u8]) -> Vec<u8> {
        Sha256::digest(b).to_vec() // expect: rust.hashes.digest algorithm=SHA-256
    }
}

pub fn stamped(b: &[u8]) -> Vec<u8> {
    let stamp: Box<dyn Stamp> = Box::new(Later);
    stamp.stamp_of(b)
}

pub fn shared(b: &[u8]) -> Vec<u8> {
    let one: &dyn Shared = &Later;
    one.shared(b)
}
