use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

// Only this file calls it, and only so.
fn digest_of(old: bool, data: &[u8]) {
    if old {
        Md5::digest(data);
    } else {
        Sha256::digest(data); // expect: rust.hashes.digest algorithm=SHA-256
    }
}

pub fn save(data: &[u8]) {
    digest_of(false, data);
}

// Others call it as well.
pub fn digest(old: bool, data: &[u8]) {
    if old {
        Sha1::digest(data); // expect: rust.hashes.digest algorithm=SHA-1
    }
}

pub fn load(data: &[u8]) {
    digest(false, data);
}

pub trait Keeper {
    fn keep(&self, old: bool, data: &[u8]);
}

pub struct Store;

// Whoever knows the trait calls it.
impl Keeper for Store {
    fn keep(&self, old: bool, data: &[u8]) {
        if old {
            Sha1::digest(data); // expect: rust.hashes.digest algorithm=SHA-1
        }
    }
}

pub fn kept(store: &Store, data: &[u8]) {
    store.keep(false, data);
}
