//! In some builds only.
#![cfg(all(feature = "compat", not(target_arch = "wasm32")))]
use sha1::{Digest, Sha1};

fn sum(text: &[u8]) -> Vec<u8> {
    Sha1::digest(text).to_vec() // expect: rust.hashes.digest algorithm=SHA-1
}
