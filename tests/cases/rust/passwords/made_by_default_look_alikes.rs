mod store {
    pub enum Algorithm { Plain, Packed }
    impl Algorithm {
        pub fn default() -> Self { Algorithm::Packed }
    }
    pub struct Argon2;
    impl Argon2 {
        pub fn from(_: u8) -> Self { Argon2 }
    }
}

fn other() {
    let _ = store::Algorithm::default(); // expect-none: rust.passwords.argon2-default-algorithm
    let _ = store::Argon2::from(3); // expect-none: rust.passwords.argon2-from-params
}
