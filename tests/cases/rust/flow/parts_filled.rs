use aes_gcm::{aead::Aead, Aes256Gcm, KeyInit, Nonce};
use rand::RngCore;

fn rest(key: &[u8], data: &[u8]) -> Vec<u8> {
    let cipher = Aes256Gcm::new_from_slice(key).unwrap(); // expect: rust.ciphers.aead nonce=?
    let mut nonce = [1u8, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    rand::thread_rng().fill_bytes(&mut nonce[4..]);
    cipher.encrypt(Nonce::from_slice(&nonce), data).unwrap()
}

fn all(key: &[u8], data: &[u8]) -> Vec<u8> {
    let cipher = Aes256Gcm::new_from_slice(key).unwrap(); // expect: rust.ciphers.aead nonce=literal-array
    let nonce = [1u8, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    cipher.encrypt(Nonce::from_slice(&nonce), data).unwrap()
}
