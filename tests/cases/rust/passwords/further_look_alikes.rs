// Types of this file's own that are called like those of the crates.
struct ParamsBuilder;
impl ParamsBuilder {
    fn new() -> Self { ParamsBuilder }
    fn m_cost(&mut self, _: u32) -> &mut Self { self }
    fn t_cost(&mut self, _: u32) -> &mut Self { self }
    fn build(&self) -> u32 { 1 }
    fn with_user_passphrase(_: &str) {}
}
mod own {
    pub fn hash(_: &str) {}
}
fn pbkdf2(_: u8, _: &[u8], _: u32) {}
fn hash_with(_: u8, _: &str) {}

fn all() {
    let mut own = ParamsBuilder::new(); // expect-none: rust.passwords.argon2-builder
    own.m_cost(256); // expect-none: rust.passwords.argon2-builder-memory
    own.t_cost(1); // expect-none: rust.passwords.argon2-builder-passes
    own.build(); // expect-none: rust.passwords.argon2-built
    pbkdf2(1, b"salt", 100); // expect-none: rust.passwords.rust-crypto-pbkdf2
    own::hash("a"); // expect-none: rust.passwords.pwhash
    hash_with(5, "a"); // expect-none: rust.passwords.pwhash-bcrypt
    ParamsBuilder::with_user_passphrase("a"); // expect-none: rust.passwords.age
}
