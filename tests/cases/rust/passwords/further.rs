use argon2::{Algorithm, Argon2, ParamsBuilder, Version};
use crypto::pbkdf2::pbkdf2;
use pwhash::bcrypt::{hash_with, BcryptSetup};

fn built(password: &[u8], salt: &[u8], out: &mut [u8]) {
    let mut builder = ParamsBuilder::new(); // expect-applied: rust.passwords.argon2-builder
    builder.m_cost(256); // expect-applied: rust.passwords.argon2-builder-memory
    builder.t_cost(2); // expect-applied: rust.passwords.argon2-builder-passes
    let params = builder.build().unwrap(); // expect-applied: rust.passwords.argon2-built
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(password, salt, out); // expect: rust.passwords.argon2 memory_kib=256 iterations=2
}

fn further(mut mac: impl crypto::mac::Mac, word: &str, out: &mut [u8]) {
    pbkdf2(&mut mac, b"salt", 100, out); // expect: rust.passwords.rust-crypto-pbkdf2 iterations=100 salt=literal
    pwhash::md5_crypt::hash(word); // expect: rust.passwords.pwhash algorithm=md5crypt
    pwhash::sha512_crypt::hash("a word"); // expect: rust.passwords.pwhash algorithm=sha512crypt password=literal
    hash_with(BcryptSetup { salt: None, cost: Some(5), ..Default::default() }, word); // expect: rust.passwords.pwhash-bcrypt cost=5
    age::Encryptor::with_user_passphrase("a word".to_owned().into()); // expect: rust.passwords.age algorithm=scrypt password=literal
}
