// What another method of the same object has just set is what a field holds, not what the object was made with.
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use rand::RngCore;

pub struct Link {
    cipher: ChaCha20Poly1305, // (its entry is on the line where it is made)
    nonce: [u8; 12],
}

impl Link {
    pub fn new(key: &[u8; 32]) -> Self {
        Link { cipher: ChaCha20Poly1305::new(Key::from_slice(key)), nonce: *b"link-nonce-1" } // expect: rust.ciphers.aead nonce=secure-random; expect-none: rust.ciphers.aead nonce=literal
    }

    fn draw(&mut self) {
        rand::rngs::OsRng.fill_bytes(&mut self.nonce);
    }

    pub fn send(&mut self, text: &[u8]) -> Vec<u8> {
        self.draw();
        self.cipher.encrypt(Nonce::from_slice(&self.nonce), text).unwrap()
    }
}

pub struct Late {
    cipher: ChaCha20Poly1305,
    nonce: [u8; 12],
}

impl Late {
    pub fn new(key: &[u8; 32]) -> Self {
        Late { cipher: ChaCha20Poly1305::new(Key::from_slice(key)), nonce: *b"link-nonce-2" } // expect: rust.ciphers.aead nonce=literal
    }

    fn draw(&mut self) {
        self.nonce = rand::random();
    }

    pub fn send(&mut self, text: &[u8]) -> Vec<u8> {
        let out = self.cipher.encrypt(Nonce::from_slice(&self.nonce), text).unwrap();
        self.draw();
        out
    }
}
