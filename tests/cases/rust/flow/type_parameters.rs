use md5::Md5;
use openssl::rsa::Rsa;
use sha2::{Digest, Sha256};

fn fingerprint<'a, D: Digest>(data: &'a [u8]) -> Vec<u8> {
    let mut hasher = D::new(); // expect: rust.hashes.new algorithm=MD5; expect: rust.hashes.new algorithm=SHA-256
    hasher.update(data);
    hasher.finalize().to_vec()
}

fn hashes(data: &[u8]) {
    fingerprint::<Md5>(data);
    fingerprint::<Sha256>(data);
}

trait Policy {
    const BITS: u32;
    fn bits() -> u32;
}

struct Legacy;
struct Modern;

impl Policy for Legacy {
    const BITS: u32 = 768;
    fn bits() -> u32 {
        1024
    }
}

impl Policy for Modern {
    const BITS: u32 = 3072;
    fn bits() -> u32 {
        4096
    }
}

fn keys<P: Policy>() {
    Rsa::generate(P::bits()); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(P::BITS); // expect: rust.openssl.rsa key_bits=768
}

fn old() {
    keys::<Legacy>();
}
