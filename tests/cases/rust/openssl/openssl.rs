use openssl::ec::EcGroup;
use openssl::hash::{hash, MessageDigest};
use openssl::nid::Nid;
use openssl::pkcs5::pbkdf2_hmac;
use openssl::rand::rand_bytes;
use openssl::symm::{encrypt, Cipher, Crypter, Mode};

fn all(key: &[u8], note: &[u8]) {
    let mut iv = [0u8; 16];
    rand_bytes(&mut iv).unwrap(); // expect: rust.openssl.random generator=secure
    encrypt(Cipher::aes_128_cbc(), key, Some(&iv), note); // expect: rust.openssl.crypt algorithm=AES key_bits=128 mode=CBC iv=secure-random function=encrypt
    let run = Crypter::new(Cipher::des_ede3_cbc(), Mode::Decrypt, key, Some(&iv)); // expect: rust.openssl.crypter algorithm=3DES mode=CBC function=decrypt
    let left = Cipher::aes_256_ecb(); // expect: rust.openssl.aes algorithm=AES mode=ECB
    let other = Cipher::des_ecb(); // expect: rust.openssl.cipher algorithm=DES mode=ECB
    let name = MessageDigest::sha1(); // expect: rust.openssl.digest-name algorithm=SHA-1
    hash(MessageDigest::md5(), note); // expect: rust.openssl.hash algorithm=MD5
    let mut out = [0u8; 16];
    pbkdf2_hmac(note, b"salt", 10, MessageDigest::sha256(), &mut out); // expect: rust.openssl.pbkdf2 digest=SHA-256 iterations=10 salt=literal
    let pair = openssl::rsa::Rsa::generate(1024); // expect: rust.openssl.rsa algorithm=RSA key_bits=1024
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1); // expect: rust.openssl.curve curve=P-256
    let second = rsa::RsaPrivateKey::new(&mut rng, 2048); // expect: rust.openssl.rsa-crate key_bits=2048
    let signer = jsonwebtoken::EncodingKey::from_secret(b"not very secret"); // expect: rust.openssl.jwt-key algorithm=HMAC key=literal
    let sum = ring::digest::digest(&ring::digest::SHA256, note); // expect: rust.openssl.ring-digest algorithm=SHA-256
    ring::digest::digest(&ring::digest::SHA512_256, note); // expect: rust.openssl.ring-digest algorithm=SHA-512/256
    let sealing = ring::aead::UnboundKey::new(&ring::aead::AES_256_GCM, key); // expect: rust.openssl.ring-aead algorithm=AES key_bits=256 mode=GCM
}
