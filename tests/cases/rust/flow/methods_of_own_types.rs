// A type of the file that has a method of a common name takes it from no text and no list.
use hmac::{Hmac, Mac};
use sha2::Sha256;

struct Key(Vec<u8>);

impl AsRef<[u8]> for Key {
    fn as_ref(&self) -> &[u8] {
        b"its own" // (whatever it holds)
    }
}

impl Clone for Key {
    fn clone(&self) -> Self {
        Key(b"another".to_vec())
    }
}

fn of_text() {
    let key = Some("plain text".to_string());
    Hmac::<Sha256>::new_from_slice(key.as_ref().unwrap().as_bytes()).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=80
}

fn of_bytes() {
    let key = b"plain bytes".to_vec();
    Hmac::<Sha256>::new_from_slice(key.clone().as_ref()).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=88
}

fn of_own() {
    let key = Key(b"held".to_vec());
    Hmac::<Sha256>::new_from_slice(key.as_ref()).unwrap(); // expect: rust.hashes.hmac key=literal key_bits=56
}
