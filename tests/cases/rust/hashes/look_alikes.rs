use hmac as real;
use shop::sums::{blake3, md5, Cmac, Hmac, Sha256};

fn all(data: &[u8], key: &[u8]) {
    let a = Sha256::digest(data); // expect-none: rust.hashes.digest
    let b = Sha256::new(); // expect-none: rust.hashes.new
    b.finalize(); // expect-none: rust.hashes.finalize
    let c = md5::compute(data); // expect-none: rust.hashes.md5-compute
    let d = blake3::hash(data); // expect-none: rust.hashes.blake3
    let e = blake3::keyed_hash(key, data); // expect-none: rust.hashes.blake3-mac
    let f = Hmac::<Sha256>::new_from_slice(key); // expect-none: rust.hashes.hmac
    let g = Cmac::<Sha256>::new_from_slice(key); // expect-none: rust.hashes.cmac
}
