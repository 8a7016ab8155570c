use hmac::{Hmac, Mac};
use md5::{Digest, Md5};
use sha1::Sha1;
use sha2::Sha256;

fn sums(data: &[u8], key: &[u8; 32]) {
    let a = Md5::digest(data); // expect: rust.hashes.digest algorithm=MD5
    let mut h = Sha1::new(); // expect: rust.hashes.new algorithm=SHA-1
    h.update(data);
    let b = h.finalize(); // expect-applied: rust.hashes.finalize
    let c = md5::compute(data); // expect: rust.hashes.md5-compute algorithm=MD5
    let d = blake3::hash(data); // expect: rust.hashes.blake3 algorithm=BLAKE3
    let e = blake3::keyed_hash(key, data); // expect: rust.hashes.blake3-mac algorithm=BLAKE3-MAC
}

fn keyed_by_sum(data: &[u8], text: &[u8]) {
    let mut h = Sha256::new();
    h.update(data);
    let key = h.finalize();
    let mac = Hmac::<Sha256>::new_from_slice(&key).expect("any length"); // expect: rust.hashes.hmac algorithm=HMAC digest=SHA-256 key=derived
    let block = cmac::Cmac::<aes::Aes128>::new_from_slice(&text); // expect: rust.hashes.cmac algorithm=CMAC cipher=AES
}
