use hmac::{Hmac, Mac};
use sha2::Sha256;

fn tag(data: &[u8]) {
    let raw = b"webhook-secret".to_vec();
    let mac = Hmac::<Sha256>::new_from_slice(&raw); // expect: rust.hashes.hmac key=literal
    let raw = hex::decode("000102030405060708090a0b0c0d0e0f").unwrap();
    Hmac::<Sha256>::new_from_slice(&raw[..]); // expect: rust.hashes.hmac key=literal
}

fn pointers(mut key: [u8; 16]) {
    let there = &raw const key;
    let mac = Hmac::<Sha256>::new_from_slice(b"another secret"); // expect: rust.hashes.hmac key=literal
}
