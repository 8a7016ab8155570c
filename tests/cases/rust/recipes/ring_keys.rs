use ring::aead::{Aad, LessSafeKey, Nonce, UnboundKey, AES_256_GCM};
use ring::rand::{SecureRandom, SystemRandom};
use sodiumoxide::crypto::secretbox;

fn counted(raw: &[u8], out: &mut Vec<u8>) {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, raw).unwrap()); // expect: rust.openssl.ring-aead function=encrypt nonce=zero
    let nonce = [0u8; 12];
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), out); // expect-applied: rust.ring.seal
}

fn drawn(raw: &[u8], out: &mut Vec<u8>) {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, raw).unwrap()); // expect: rust.openssl.ring-aead nonce=secure-random
    let mut nonce = [0u8; 12];
    SystemRandom::new().fill(&mut nonce); // expect: rust.ring.random-fill generator=secure; expect-applied: rust.ring.random
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), out);
}

fn opened(raw: &[u8], nonce: [u8; 12], sealed: &mut [u8]) {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, raw).unwrap()); // expect: rust.openssl.ring-aead function=decrypt
    key.open_in_place(Nonce::assume_unique_for_key(nonce), Aad::empty(), sealed); // expect-applied: rust.ring.open
}

fn fixed(text: &[u8]) {
    let key = secretbox::Key([9u8; secretbox::KEYBYTES]); // expect-applied: rust.platform.repeated
    secretbox::seal(text, &secretbox::gen_nonce(), &key); // expect: rust.sodiumoxide.secretbox key=literal-array nonce=secure-random
}

struct Own;

impl Own {
    fn new() -> Self {
        Own
    }
    fn fill(&self, to: &mut [u8]) {}
    fn seal_in_place_append_tag(&self, nonce: [u8; 12]) {}
    fn open_in_place(&self, nonce: [u8; 12]) {}
}

fn look_alikes(to: &mut [u8], n: usize, given: u8) {
    Own::new().fill(to); // expect-none: rust.ring.random-fill; expect-none: rust.ring.random
    Own::new().seal_in_place_append_tag([0; 12]); // expect-none: rust.ring.seal
    Own::new().open_in_place([0; 12]); // expect-none: rust.ring.open
    secretbox::seal(to, &secretbox::gen_nonce(), &secretbox::Key([given; secretbox::KEYBYTES])); // expect: rust.sodiumoxide.secretbox key=?; expect-none: rust.platform.repeated
}
