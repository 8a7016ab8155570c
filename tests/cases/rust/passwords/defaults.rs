use pbkdf2::password_hash::{PasswordHasher, SaltString};
use pbkdf2::Pbkdf2;
use scrypt::Scrypt;

fn encoded(password: &[u8]) {
    let salt = SaltString::encode_b64(b"one salt for all").unwrap();
    Pbkdf2.hash_password(password, &salt).unwrap(); // expect: rust.passwords.pbkdf2-default algorithm=PBKDF2 salt=literal; finding: VT-0320
}

fn read(password: &[u8]) {
    let salt = SaltString::from_b64("c29tZXNhbHRzb21lc2FsdA").unwrap();
    Scrypt.hash_password(password, &salt).unwrap(); // expect: rust.passwords.scrypt-default algorithm=scrypt salt=literal; finding: VT-0320
}

fn fresh(password: &[u8], mut bytes: [u8; 16]) {
    getrandom::getrandom(&mut bytes).unwrap();
    let salt = SaltString::encode_b64(&bytes).unwrap();
    Pbkdf2.hash_password(password, &salt).unwrap(); // expect: rust.passwords.pbkdf2-default salt=secure-random; no-finding: VT-0320
    let other = SaltString::generate(&mut rand::rngs::OsRng);
    Scrypt.hash_password(password, &other).unwrap(); // expect: rust.passwords.scrypt-default salt=secure-random; no-finding: VT-0320
}

struct Hasher;

impl Hasher {
    fn hash_password(&self, password: &[u8], salt: &str) {}
}

fn look_alike(password: &[u8]) {
    Hasher.hash_password(password, "a salt"); // expect-none: rust.passwords.pbkdf2-default; expect-none: rust.passwords.scrypt-default
}
