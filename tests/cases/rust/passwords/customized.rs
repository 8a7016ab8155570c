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

fn little_work(password: &[u8], salt: &SaltString) {
    let params = scrypt::Params::new(12, 8, 1, 32).unwrap();
    scrypt::Scrypt.hash_password_customized(password, None, None, params, salt); // expect: rust.passwords.scrypt-custom algorithm=scrypt cost=4096
}

fn of_rust_argon2(password: &[u8]) {
    let config = argon2::Config { mem_cost: 1024, ..argon2::Config::default() };
    argon2::hash_raw(password, b"a salt for all", &config); // expect: rust.passwords.rust-argon2 salt=literal memory_kib=1024
    argon2::hash_encoded(password, b"a salt for all", &argon2::Config::default()); // expect: rust.passwords.rust-argon2 salt=literal memory_kib=absent-property
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
