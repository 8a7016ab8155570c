use hmac::{Hmac, Mac};
use openssl::symm::{encrypt, Cipher};
use sha2::Sha256;

fn printed(given: u32) {
    let key = format!("{}-{:04}-{}", "app", 42, "ff");
    Hmac::<Sha256>::new_from_slice(key.as_bytes()); // expect: rust.hashes.hmac key=literal key_bits=88
    let other = format!("key-{:08}", given);
    Hmac::<Sha256>::new_from_slice(other.as_bytes()); // expect: rust.hashes.hmac key=?
}

fn nothing(password: &[u8], out: &mut [u8]) {
    pbkdf2::pbkdf2_hmac::<Sha256>(password, &[], 600_000, out); // expect: rust.passwords.pbkdf2-hmac salt=literal-array salt_bits=0
}
