use argon2::password_hash::SaltString;
use argon2::Argon2;
use pbkdf2::password_hash::PasswordHasher;
use pbkdf2::{Params, Pbkdf2};

fn few(password: &[u8], salt: &SaltString) {
    let params = Params { rounds: 5_000, output_length: 32 }; // expect-applied: rust.passwords.pbkdf2-params
    Pbkdf2.hash_password_customized(password, None, None, params, salt); // expect: rust.passwords.pbkdf2-custom iterations=5000
}

fn fixed(password: &[u8]) {
    let salt = SaltString::from_b64("c29tZXNhbHRzb21lc2FsdA").unwrap();
    Argon2::default().hash_password(password, &salt); // expect: rust.passwords.argon2-default salt=literal
}

struct Own;
struct OwnParams {
    rounds: u32,
}

impl Own {
    fn hash_password_customized(&self, password: &[u8], params: OwnParams) {}
}

fn look_alike(password: &[u8]) {
    Own.hash_password_customized(password, OwnParams { rounds: 1 }); // expect-none: rust.passwords.pbkdf2-custom; expect-none: rust.passwords.pbkdf2-params
}
