use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Key, Nonce};

pub fn nonce_of_zeros(key: &[u8], note: &[u8]) -> Vec<u8> {
    let aead = Aes256Gcm::new_from_slice(key).unwrap(); // expect: rust.ciphers.aead nonce=zero
    let n = Default::default(); // expect-applied: rust.platform.default-array
    aead.encrypt(&n, note).unwrap()
}

pub fn said_by_its_type(key: &[u8], note: &[u8]) -> Vec<u8> {
    let aead = Aes256Gcm::new_from_slice(key).unwrap(); // expect: rust.ciphers.aead nonce=zero
    aead.encrypt(&Nonce::default(), note).unwrap() // expect-applied: rust.platform.default-material
}

pub fn key_of_zeros() -> Aes256Gcm {
    Aes256Gcm::new(&Key::<Aes256Gcm>::default()) // expect: rust.ciphers.aead key=zero
}

struct Settings {
    rounds: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { rounds: 900 }
    }
}

pub fn an_own_type(pass: &[u8], grain: &[u8], out: &mut [u8]) {
    let s: Settings = Default::default(); // expect-none: rust.platform.default-array; expect-none: rust.platform.default-material
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(pass, grain, s.rounds, out); // expect: rust.passwords.pbkdf2-hmac iterations=900
}
