use openssl::symm::Cipher;

pub enum Level {
    Old,
    Current,
}

pub fn cipher_for(level: &Level) -> Cipher {
    match level {
        Level::Old => Cipher::des_ede3_cbc(), // expect: rust.openssl.cipher algorithm=3DES role=unreached
        Level::Current => Cipher::aes_256_gcm(), // expect-none: rust.openssl.aes role=unreached
    }
}
