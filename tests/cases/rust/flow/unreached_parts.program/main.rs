mod levels;
use levels::{cipher_for, Level};
use openssl::symm::{Crypter, Mode};

fn main() {
    let key = std::fs::read("levels.key").expect("key");
    let iv = std::fs::read("levels.iv").expect("iv");
    let level = Level::Current;
    Crypter::new(cipher_for(&level), Mode::Encrypt, &key, Some(&iv)).unwrap(); // expect: rust.openssl.crypter algorithm=AES; expect-none: rust.openssl.crypter algorithm=3DES
}
