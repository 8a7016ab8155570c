use md5::{Digest, Md5};
use openssl::symm::{encrypt, Cipher};
use sha1::Sha1;
use sha2::Sha256;

fn hashes(data: &[u8]) {
    Md5::digest(data); // finding: VT-0201
    Sha1::digest(data); // finding: VT-0202
    Sha256::digest(data); // no-finding
}

fn modes(key: &[u8], note: &[u8], iv: &[u8]) {
    encrypt(Cipher::aes_256_ecb(), key, None, note); // finding: VT-0110
    encrypt(Cipher::aes_256_gcm(), key, Some(iv), note); // no-finding
}

fn sizes() {
    openssl::rsa::Rsa::generate(1024); // finding: VT-0501
    openssl::rsa::Rsa::generate(3072); // no-finding
}

fn stretched(word: &[u8], salt: &[u8], out: &mut [u8]) {
    pbkdf2::pbkdf2_hmac::<Sha256>(word, salt, 100, out); // finding: VT-0401
    pbkdf2::pbkdf2_hmac::<Sha256>(word, salt, 600_000, out); // no-finding
}
