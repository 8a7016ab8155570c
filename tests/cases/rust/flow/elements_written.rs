use hmac::{Hmac, Mac};
use sha2::Sha256;

fn drawn() {
    let mut key = [0u8; 32];
    for b in key.iter_mut() {
        *b = fastrand::u8(..); // expect: rust.random.fastrand generator=predictable
    }
    Hmac::<Sha256>::new_from_slice(&key); // expect: rust.hashes.hmac key=predictable-random
}

fn named() -> [u8; 32] {
    let mut token = [0u8; 32];
    for b in &mut token {
        *b = fastrand::u8(..); // expect: rust.random.fastrand purpose=token
    }
    token
}

fn read_only(given: u8) {
    let key = [0u8; 32];
    for b in key.iter() {
        println!("{b}");
    }
    Hmac::<Sha256>::new_from_slice(&key); // expect: rust.hashes.hmac key=zero
}
