// map_or: what is said for want of a value, or what a function makes of it.
use ring::hmac;

const FALLBACK: &str = "as good as none!";

fn none_given() {
    let given: Option<&str> = None;
    let text = given.map_or(FALLBACK, |v| v);
    hmac::Key::new(hmac::HMAC_SHA256, text.as_bytes()); // expect: rust.ring.hmac key=literal key_bits=128
}

fn perhaps_given(given: Option<String>) {
    let text = given.map_or_else(|| "nobody said any".to_string(), |v| v);
    hmac::Key::new(hmac::HMAC_SHA256, text.as_bytes()); // expect: rust.ring.hmac key=literal key_bits=120
}

fn given() {
    let given = Some(std::fs::read("/etc/key").unwrap());
    let bytes = given.map_or(Vec::new(), |v| v);
    hmac::Key::new(hmac::HMAC_SHA256, &bytes); // expect: rust.ring.hmac key=file
}
