// Methods by the path of their type or trait, called or handed on.
use hmac::{Hmac, Mac};
use sha2::Sha256;


fn called() {
    let text = "a-key-of-ours".to_string();
    Hmac::<Sha256>::new_from_slice(&String::into_bytes(text)).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=104
}

fn handed_on() {
    let key = Some(" key ").map(str::trim).map(str::to_owned).map(String::into_bytes).unwrap();
    Hmac::<Sha256>::new_from_slice(&key).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=24
}

fn by_trait() {
    let key: String = ToString::to_string("a-key");
    Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=40
}

fn otherwise() {
    let key = std::env::var("LINK_KEY").map(String::into_bytes).unwrap_or_else(|_| b"link".to_vec());
    Hmac::<Sha256>::new_from_slice(&key).unwrap(); // expect: rust.hashes.hmac key=environment; expect: rust.hashes.hmac key=literal
}

// A function of a module is no method.
fn written(parts: &[&str]) {
    let key = serde_json::to_string("a-key").unwrap();
    Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap(); // expect: rust.hashes.hmac key=?
}
