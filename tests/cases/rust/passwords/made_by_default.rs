use argon2::{Algorithm, Argon2, Params, Version};

fn variant_by_default(pass: &[u8], grain: &[u8], out: &mut [u8]) {
    let params = Params::new(64, 1, 1, None).unwrap();
    let a = Argon2::new(Default::default(), Default::default(), params); // expect: rust.passwords.argon2 algorithm=Argon2id memory_kib=64
    a.hash_password_into(pass, grain, out).unwrap();
}

fn variant_of_its_own() -> Argon2<'static> {
    let which = Algorithm::default(); // expect-applied: rust.passwords.argon2-default-algorithm
    Argon2::new(which, Version::V0x13, Params::new(128, 2, 1, None).unwrap()) // expect: rust.passwords.argon2 algorithm=Argon2id iterations=2
}

fn said() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2d, Version::V0x13, Params::new(128, 2, 1, None).unwrap()) // expect: rust.passwords.argon2 algorithm=Argon2d
}

fn handed(which: Algorithm) -> Argon2<'static> {
    Argon2::new(which, Version::V0x13, Params::new(128, 2, 1, None).unwrap()) // expect: rust.passwords.argon2 algorithm=?
}

fn from_params() -> Argon2<'static> {
    Argon2::from(Params::new(96, 1, 1, None).unwrap()) // expect: rust.passwords.argon2-from-params algorithm=Argon2id memory_kib=96
}
