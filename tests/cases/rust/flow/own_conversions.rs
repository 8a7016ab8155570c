// A file that says how its own types are converted leaves the library's conversions what they are.
use aes_gcm::{aead::Aead, Aes256Gcm, KeyInit, Nonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

struct Label(String);

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        Label(text.replace("literal", "label"))
    }
}

struct Part([u8; 4]);

impl TryFrom<&[u8]> for Part {
    type Error = ();
    fn try_from(bytes: &[u8]) -> Result<Self, ()> {
        let mut part = [0u8; 4];
        getrandom::getrandom(&mut part).map_err(|_| ())?;
        if bytes.is_empty() { Err(()) } else { Ok(Part(part)) }
    }
}

fn of_a_text() {
    let key = String::from("a-literal-key-here");
    Hmac::<Sha256>::new_from_slice(key.as_bytes()); // expect: rust.hashes.hmac key=literal key_bits=144
}

fn of_an_own_type() {
    let label = Label::from("literal");
    Hmac::<Sha256>::new_from_slice(label.0.as_bytes()); // expect: rust.hashes.hmac key_bits=40
}

fn of_bytes(cipher_key: &[u8; 32], message: &[u8]) {
    let cipher = Aes256Gcm::new(cipher_key.into()); // expect: rust.ciphers.aead nonce=literal nonce_bits=96
    let bytes = <[u8; 12]>::try_from(&b"abcdefghijklmnop"[..12]).unwrap();
    cipher.encrypt(&Nonce::from(bytes), message);
}

fn of_own_bytes(given: &[u8]) {
    let Ok(part) = Part::try_from(given) else { return };
    Hmac::<Sha256>::new_from_slice(&part.0); // expect: rust.hashes.hmac key=secure-random
}
