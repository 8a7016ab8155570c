use openssl::base64 as real;
use shop::ssl::{encrypt, hash, jsonwebtoken, pbkdf2_hmac, rand_bytes, ring, rsa, Cipher, Crypter, EcGroup, MessageDigest, Rsa};

fn all(key: &[u8], note: &mut [u8]) {
    rand_bytes(note); // expect-none: rust.openssl.random
    encrypt(1, key, None, note); // expect-none: rust.openssl.crypt
    let run = Crypter::new(1, 2, key, None); // expect-none: rust.openssl.crypter
    let a = Cipher::aes_256_ecb(); // expect-none: rust.openssl.aes
    let b = Cipher::des_ecb(); // expect-none: rust.openssl.cipher
    let c = MessageDigest::sha1(); // expect-none: rust.openssl.digest-name
    hash(1, note); // expect-none: rust.openssl.hash
    pbkdf2_hmac(note, key, 1, 2, note); // expect-none: rust.openssl.pbkdf2
    Rsa::generate(1024); // expect-none: rust.openssl.rsa
    EcGroup::from_curve_name(1); // expect-none: rust.openssl.curve
    rsa::RsaPrivateKey::new(1, 2); // expect-none: rust.openssl.rsa-crate
    jsonwebtoken::EncodingKey::from_secret(b"x"); // expect-none: rust.openssl.jwt-key
    shop::hash::MessageDigest::from_name("md5"); // expect-none: rust.openssl.digest-by-name
    ring::digest::digest(1, note); // expect-none: rust.openssl.ring-digest
    ring::aead::UnboundKey::new(1, key); // expect-none: rust.openssl.ring-aead
}
