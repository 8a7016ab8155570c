use md5::{Digest as _, Md5};
use sha2::Sha256;

pub fn summed(data: &[u8], legacy: bool) -> Vec<u8> {
    if legacy {
        return Md5::digest(data).to_vec(); // expect: rust.hashes.digest algorithm=MD5 role=unreached
    }
    Sha256::digest(data).to_vec() // expect: rust.hashes.digest algorithm=SHA-256; expect-none: rust.hashes.digest role=unreached
}
