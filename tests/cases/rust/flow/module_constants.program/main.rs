mod limits;
mod sizes;

const ROUNDS: u32 = 700_000;

fn of_files(word: &[u8], salt: &[u8]) {
    openssl::rsa::Rsa::generate(sizes::SMALL); // expect: rust.openssl.rsa key_bits=1024
    openssl::rsa::Rsa::generate(crate::sizes::LARGE); // expect: rust.openssl.rsa key_bits=4096
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(word, salt, ROUNDS, &mut []); // expect: rust.passwords.pbkdf2-hmac iterations=700000
}
