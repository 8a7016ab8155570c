// What may be none: an option that is not known, or what is made of it.
use hmac::{Hmac, Mac};
use openssl::rsa::Rsa;
use sha2::Sha256;
use std::collections::HashMap;

fn mapped(bits: Option<u32>) {
    Rsa::generate(bits.map(|half| half * 2).unwrap_or(1024)); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=?
}

fn of_a_map(settings: &HashMap<String, u32>) {
    Rsa::generate(*settings.get("bits").unwrap_or(&1024)); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=?
    Rsa::generate(settings.get("bits").copied().expect("bits")); // expect: rust.openssl.rsa key_bits=?
}

fn as_text(settings: &HashMap<String, String>) {
    let key = settings.get("key").map(|text| text.as_str()).unwrap_or("literal-key-of-mine");
    Hmac::<Sha256>::new_from_slice(key.as_bytes()); // expect: rust.hashes.hmac key=literal; expect: rust.hashes.hmac key=?
}

// One that is known is what it is.
fn known() {
    let bits = Some(1536).map(|half| half * 2);
    Rsa::generate(bits.unwrap_or(1024)); // expect: rust.openssl.rsa key_bits=3072
    let mut settings = HashMap::new();
    settings.insert("bits", 4096u32);
    Rsa::generate(*settings.get("bits").unwrap_or(&1024)); // expect: rust.openssl.rsa key_bits=4096
}
