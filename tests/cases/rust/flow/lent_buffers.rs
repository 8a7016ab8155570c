// What a function adds to a Vec or String that is lent to it, its caller holds.
use ring::hmac;

struct Record {
    secret: Vec<u8>,
}

fn add_to(buffer: &mut Vec<u8>) {
    buffer.extend_from_slice(b"written in below"); // 16 bytes
}

fn lent() {
    let mut buffer = Vec::new();
    add_to(&mut buffer);
    hmac::Key::new(hmac::HMAC_SHA256, &buffer); // expect: rust.ring.hmac key=literal key_bits=128
}

fn a_field() {
    let mut buffer = Record { secret: Vec::new() };
    add_to(&mut buffer.secret);
    hmac::Key::new(hmac::HMAC_SHA256, &buffer.secret); // expect: rust.ring.hmac key=literal key_bits=128
}

fn filled_from_a_file(buffer: &mut Vec<u8>) {
    buffer.extend_from_slice(&std::fs::read("/etc/key").unwrap());
}

fn another() {
    let mut buffer = Vec::new();
    let mut other: Vec<u8> = Vec::new();
    add_to(&mut other);
    filled_from_a_file(&mut buffer);
    hmac::Key::new(hmac::HMAC_SHA256, &buffer); // expect: rust.ring.hmac key=file
}

fn with_room() {
    let mut buffer = Vec::with_capacity(64);
    buffer.push(b'k');
    buffer.push(b'e');
    hmac::Key::new(hmac::HMAC_SHA256, &buffer); // expect: rust.ring.hmac key=literal-array key_bits=16
}

static FIXED: [u8; 4] = [1, 2, 3, 4];

fn all_of_another() {
    let mut buffer = Vec::new();
    buffer.extend_from_slice(&std::fs::read("/etc/key").unwrap());
    hmac::Key::new(hmac::HMAC_SHA256, &buffer); // expect: rust.ring.hmac key=file
    let mut copied = Vec::with_capacity(8);
    copied.extend_from_slice(&FIXED);
    hmac::Key::new(hmac::HMAC_SHA256, &copied); // expect: rust.ring.hmac key=literal-array key_bits=32
    hmac::Key::new(hmac::HMAC_SHA256, &FIXED); // expect: rust.ring.hmac key=literal-array key_bits=32
}
