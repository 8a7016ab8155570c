use aes_gcm::aead::{Aead, AeadCore, KeyInit, OsRng};
use aes_gcm::{Aes256Gcm, AesGcm, Key, Nonce};
use chacha20::cipher::{KeyIvInit, StreamCipher};
use chacha20::ChaCha20;

fn seal(note: &[u8]) -> Result<Vec<u8>, aes_gcm::Error> {
    let key = Aes256Gcm::generate_key(&mut OsRng); // expect-applied: rust.ciphers.generate-key
    let engine = Aes256Gcm::new(&key); // expect: rust.ciphers.aead algorithm=AES key_bits=256 mode=GCM key=secure-random nonce=secure-random function=encrypt
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng); // expect-applied: rust.ciphers.generate-nonce
    engine.encrypt(&nonce, note) // expect-applied: rust.ciphers.aead-encrypt
}

fn open(key: &[u8], nonce: &[u8], note: &[u8]) -> Vec<u8> {
    let engine = AesGcm::<aes::Aes192, U12>::new_from_slice(key).unwrap(); // expect: rust.ciphers.aead-generic algorithm=AES key_bits=192 mode=GCM function=decrypt
    engine.decrypt(Nonce::from_slice(nonce), note).unwrap() // expect-applied: rust.ciphers.aead-decrypt
}

fn stream(key: &[u8; 32], nonce: &[u8; 12], text: &mut [u8]) {
    let mut engine = ChaCha20::new(key.into(), nonce.into()); // expect: rust.ciphers.stream algorithm=ChaCha20
    engine.apply_keystream(text);
}
