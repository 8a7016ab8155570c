use argon2::password_hash::{rand_core::OsRng, PasswordHasher, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use hmac::Hmac;
use pbkdf2::{pbkdf2, pbkdf2_hmac, pbkdf2_hmac_array};
use sha1::Sha1;
use sha2::Sha256;

fn keys(word: &[u8], salt: &[u8]) {
    let mut out = [0u8; 32];
    pbkdf2_hmac::<Sha256>(word, salt, 600_000, &mut out); // expect: rust.passwords.pbkdf2-hmac algorithm=PBKDF2 digest=SHA-256 iterations=600000
    let more = pbkdf2_hmac_array::<Sha256, 20>(word, salt, 1000); // expect: rust.passwords.pbkdf2-hmac-array digest=SHA-256 iterations=1000
    pbkdf2::<Hmac<Sha1>>(word, b"salt", 500, &mut out).unwrap(); // expect: rust.passwords.pbkdf2 algorithm=PBKDF2 digest=SHA-1 iterations=500 salt=literal
    let params = scrypt::Params::new(14, 8, 1, 32).unwrap(); // expect-applied: rust.passwords.scrypt-params
    scrypt::scrypt(word, salt, &params, &mut out); // expect: rust.passwords.scrypt algorithm=scrypt cost=16384 block_size=8
}

fn stored(word: &[u8]) -> String {
    let salt = SaltString::generate(&mut OsRng); // expect-applied: rust.passwords.salt
    Argon2::default().hash_password(word, &salt).unwrap().to_string() // expect: rust.passwords.argon2-default algorithm=Argon2id salt=secure-random
}

fn tuned(word: &[u8], salt: &[u8], out: &mut [u8]) {
    let params = Params::new(19456, 2, 1, None).unwrap(); // expect-applied: rust.passwords.argon2-params
    let engine = Argon2::new(Algorithm::Argon2i, Version::V0x13, params); // expect: rust.passwords.argon2 algorithm=Argon2i memory_kib=19456 iterations=2 salt=literal
    engine.hash_password_into(word, b"pepper and salt", out); // expect-applied: rust.passwords.argon2-hash
}

fn blow(word: &str) -> bool {
    let hashed = bcrypt::hash(word, bcrypt::DEFAULT_COST).unwrap(); // expect: rust.passwords.bcrypt algorithm=bcrypt cost=12
    let fixed = bcrypt::hash_with_salt(word, 5, [7; 16]); // expect: rust.passwords.bcrypt-with-salt algorithm=bcrypt cost=5 salt=literal-array
    bcrypt::verify(word, &hashed).unwrap() // expect: rust.passwords.bcrypt-verify function=verify
}

fn spread(secret: &[u8]) {
    let mut okm = [0u8; 32];
    let engine = Hkdf::<Sha256>::new(None, secret); // expect: rust.passwords.hkdf algorithm=HKDF digest=SHA-256
    engine.expand(b"notes", &mut okm).unwrap(); // expect-applied: rust.passwords.hkdf-expand
    let tag = Hmac::<Sha256>::new_from_slice(&okm); // expect: rust.hashes.hmac key=derived
}
