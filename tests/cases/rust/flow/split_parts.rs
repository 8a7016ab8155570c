use hmac::{Hmac, Mac};
use openssl::rsa::Rsa;
use sha2::Sha256;

fn in_two() {
    let (name, bits) = "bits=1024".split_once('=').unwrap();
    println!("{name}");
    Rsa::generate(bits.parse().unwrap()); // expect: rust.openssl.rsa key_bits=1024
    if let Some((_, key)) = "key:literal:key".split_once(':') {
        Hmac::<Sha256>::new_from_slice(key.as_bytes()); // expect: rust.hashes.hmac key=literal key_bits=88
    }
}

fn in_three() {
    let mut parts = "1024 2048 4096 8192".splitn(3, ' ');
    Rsa::generate(parts.next().unwrap().parse().unwrap()); // expect: rust.openssl.rsa key_bits=1024
    let rest: Vec<&str> = "a-b-c-d".splitn(2, '-').collect();
    Hmac::<Sha256>::new_from_slice(rest[1].as_bytes()); // expect: rust.hashes.hmac key=literal key_bits=40
}

fn of_lines() {
    let second = "4096\n1024\n".lines().nth(1).unwrap();
    Rsa::generate(second.parse().unwrap()); // expect: rust.openssl.rsa key_bits=1024
}
