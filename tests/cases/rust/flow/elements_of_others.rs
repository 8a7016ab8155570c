use hmac::{Hmac, Mac};
use sha2::Sha256;

fn unknown(given: u8) {
    let mut key = [0u8; 32];
    for b in key.iter_mut() {
        *b = given;
    }
    Hmac::<Sha256>::new_from_slice(&key); // expect: rust.hashes.hmac key=?
}

fn counted(given: u8) {
    let mut key = [0u8; 32];
    for (i, b) in key.iter_mut().enumerate() {
        *b = given;
    }
    Hmac::<Sha256>::new_from_slice(&key); // expect: rust.hashes.hmac key=?
}

fn fill(to: &mut [u8; 32], from: &[u8]) {
    for (d, s) in to.iter_mut().zip(from) {
        *d = *s;
    }
}

fn zipped(given: &[u8]) {
    let mut key = [0u8; 32];
    fill(&mut key, given);
    Hmac::<Sha256>::new_from_slice(&key); // expect: rust.hashes.hmac key=?
}

fn zipped_here(given: &[u8]) {
    let mut key = [0u8; 32];
    for (d, s) in key.iter_mut().zip(given.iter()) {
        *d = *s;
    }
    Hmac::<Sha256>::new_from_slice(&key); // expect: rust.hashes.hmac key=?
}

fn beside(given: &[u8]) {
    let key = [0u8; 32];
    let mut other = [1u8; 32];
    for (d, s) in other.iter_mut().zip(key.iter()) {
        *d = *s;
    }
    Hmac::<Sha256>::new_from_slice(&key); // expect: rust.hashes.hmac key=zero; finding: VT-0301
}
