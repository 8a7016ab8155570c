use std::num::NonZeroU32;

use ring::pbkdf2::{derive, PBKDF2_HMAC_SHA256};

const FEW: NonZeroU32 = match NonZeroU32::new(1_000) {
    Some(rounds) => rounds,
    None => panic!("none"),
};
const MANY: NonZeroU32 = unsafe { NonZeroU32::new_unchecked(700_000) };

fn few(salt: &[u8], password: &[u8], out: &mut [u8]) {
    derive(PBKDF2_HMAC_SHA256, FEW, salt, password, out); // expect: rust.ring.pbkdf2 iterations=1000
}

fn many(salt: &[u8], password: &[u8], out: &mut [u8]) {
    derive(PBKDF2_HMAC_SHA256, MANY, salt, password, out); // expect: rust.ring.pbkdf2 iterations=700000
}
