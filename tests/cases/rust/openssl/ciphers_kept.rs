use std::collections::HashMap;

use openssl::symm::{encrypt, Cipher};

fn read(key: &[u8], iv: &[u8], text: &[u8]) {
    let mut ciphers = HashMap::new();
    ciphers.insert("old", Cipher::bf_cbc()); // expect-none: rust.openssl.cipher
    ciphers.insert("new", Cipher::aes_256_gcm());
    let cipher = ciphers["new"];
    let mut padded = vec![0u8; text.len() + cipher.block_size()];
    padded[..text.len()].copy_from_slice(text);
    encrypt(cipher, key, Some(iv), &padded).unwrap(); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}

fn handed_out() -> HashMap<&'static str, Cipher> {
    let mut ciphers = HashMap::new();
    ciphers.insert("old", Cipher::bf_cbc()); // expect: rust.openssl.cipher algorithm=Blowfish mode=CBC
    ciphers.insert("new", Cipher::aes_256_gcm());
    ciphers
}
