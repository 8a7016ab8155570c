use sha1::{Digest, Sha1};
use sha2::Sha256;

pub trait Stamp {
    fn stamp_of(&self, b: &[u8]) -> String;
}

pub struct Earlier;
pub struct Later;

impl Stamp for Earlier {
    fn stamp_of(&self, b: &[u8]) -> String {
        hex::encode(Sha1::digest(b)) // expect: rust.hashes.digest algorithm=SHA-1 role=unreached
    }
}

impl Stamp for Later {
    fn stamp_of(&self, b: &[u8]) -> String {
        hex::encode(Sha256::digest(b)) // expect: rust.hashes.digest algorithm=SHA-256; expect-none: rust.hashes.digest role=unreached
    }
}
