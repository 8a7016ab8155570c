use pbkdf2 as real;
use shop::kdf::{argon2, bcrypt, scrypt, Argon2, Hkdf, Params, SaltString, Sha256, pbkdf2, pbkdf2_hmac, pbkdf2_hmac_array};

fn all(word: &[u8], salt: &[u8], out: &mut [u8]) {
    pbkdf2_hmac::<Sha256>(word, salt, 1, out); // expect-none: rust.passwords.pbkdf2-hmac
    pbkdf2_hmac_array::<Sha256, 20>(word, salt, 1); // expect-none: rust.passwords.pbkdf2-hmac-array
    pbkdf2::<Sha256>(word, salt, 1, out); // expect-none: rust.passwords.pbkdf2
    let p = scrypt::Params::new(14, 8, 1, 32); // expect-none: rust.passwords.scrypt-params
    scrypt::scrypt(word, salt, &p, out); // expect-none: rust.passwords.scrypt
    let a = Params::new(1, 1, 1, None); // expect-none: rust.passwords.argon2-params
    let b = Argon2::new(argon2::Id, 1, a); // expect-none: rust.passwords.argon2
    let c = Argon2::default(); // expect-none: rust.passwords.argon2-default
    c.hash_password(word, salt); // expect-none: rust.passwords.argon2-hash
    let d = SaltString::generate(word); // expect-none: rust.passwords.salt
    let e = bcrypt::hash(word, 4); // expect-none: rust.passwords.bcrypt
    let f = bcrypt::hash_with_salt(word, 4, salt); // expect-none: rust.passwords.bcrypt-with-salt
    let g = bcrypt::verify(word, e); // expect-none: rust.passwords.bcrypt-verify
    let h = Hkdf::<Sha256>::new(None, word); // expect-none: rust.passwords.hkdf
    h.expand(salt, out); // expect-none: rust.passwords.hkdf-expand
    argon2::hash_encoded(word, salt, 1); // expect-none: rust.passwords.rust-argon2
    shop::Scrypt.hash_password_customized(word, None, None, 1, salt); // expect-none: rust.passwords.scrypt-custom
}
