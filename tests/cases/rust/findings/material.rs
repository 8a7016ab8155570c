use aes_gcm::{aead::{Aead, KeyInit}, Aes256Gcm, Nonce};
use rand::{rngs::OsRng, RngCore};

const KEY: &[u8; 32] = b"0123456789abcdef0123456789abcdef";

fn fixed_key(nonce: &[u8], note: &[u8]) {
    let engine = Aes256Gcm::new(KEY.into()); // finding: VT-0301
    engine.decrypt(Nonce::from_slice(nonce), note);
}

fn fixed_nonce(key: &[u8], note: &[u8]) {
    let engine = Aes256Gcm::new_from_slice(key).unwrap();
    engine.encrypt(Nonce::from_slice(b"always twelv"), note); // finding: VT-0311
}

fn fresh(note: &[u8]) {
    let mut key = [0u8; 32];
    OsRng.fill_bytes(&mut key);
    let mut nonce = [0u8; 12];
    OsRng.fill_bytes(&mut nonce);
    let engine = Aes256Gcm::new(&key.into()); // no-finding
    engine.encrypt(&nonce.into(), note); // no-finding
}
