use hmac::{Hmac, Mac};
use openssl::rsa::Rsa;

fn same_origin(given: &str) {
    let k = "key:of the signal box".strip_prefix("key:").unwrap();
    let _ = Hmac::<sha2::Sha256>::new_from_slice(k.as_bytes()); // expect: rust.hashes.hmac key=literal
    let k = std::env::var("BOX").unwrap();
    let _ = Hmac::<sha2::Sha256>::new_from_slice(k.trim_start_matches('0').as_bytes()); // expect: rust.hashes.hmac key=environment
    let _ = Hmac::<sha2::Sha256>::new_from_slice(given.trim_end_matches('0').as_bytes()); // expect: rust.hashes.hmac key=?
}

fn bounds() {
    Rsa::generate(1024u32.max(512)).unwrap(); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(4096u32.min(1536)).unwrap(); // expect: rust.openssl.rsa key_bits=1536
}
