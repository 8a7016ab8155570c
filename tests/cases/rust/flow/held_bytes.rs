use bytes::Bytes;
use hmac::{Hmac, Mac};
use sha2::Sha256;

fn held() {
    let key = Bytes::from_static(b"kept");
    Hmac::<Sha256>::new_from_slice(&key).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=32
    let leaked = Box::leak(Box::new(*b"leaked"));
    Hmac::<Sha256>::new_from_slice(leaked).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=48
    let copied = Bytes::copy_from_slice(&std::fs::read("key.bin").unwrap());
    Hmac::<Sha256>::new_from_slice(&copied).unwrap(); // expect: rust.hashes.hmac key=file
}
