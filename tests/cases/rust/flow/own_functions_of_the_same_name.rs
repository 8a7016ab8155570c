// Functions and methods of the file that go by the names of the language's own leave those what they are.
use hmac::{Hmac, Mac};
use openssl::rsa::Rsa;
use sha2::Sha256;

fn parse(given: u8) -> u8 {
    given
}

mod texts {
    pub fn trim(given: u8) -> u8 {
        given
    }
}

trait Coded {
    fn as_bytes(&self, given: u8) -> u8;
    fn to_vec(&self) -> Vec<u8>;
}

struct Own(u8);

impl Coded for Own {
    fn as_bytes(&self, given: u8) -> u8 {
        self.0 + given
    }
    fn to_vec(&self) -> Vec<u8> {
        vec![1, 2, 3]
    }
}

fn of_texts() {
    let bits: u32 = " 1024 ".trim().parse().unwrap();
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=1024
    let key = String::from("a-literal-key-here");
    Hmac::<Sha256>::new_from_slice(key.as_bytes()); // expect: rust.hashes.hmac key=literal key_bits=144
    let bytes = b"literal-bytes-16".to_vec();
    Hmac::<Sha256>::new_from_slice(&bytes); // expect: rust.hashes.hmac key=literal key_bits=128
}

fn of_own() {
    let bytes = Own(7).to_vec();
    Hmac::<Sha256>::new_from_slice(&bytes); // expect: rust.hashes.hmac key_bits=24
}

// What is said of texts here is another thing.
trait Doubled {
    fn to_uppercase(&self) -> String;
}

impl<T: AsRef<str>> Doubled for T {
    fn to_uppercase(&self) -> String {
        let mut out = [0u8; 16];
        getrandom::getrandom(&mut out).expect("generator");
        hex::encode(out)
    }
}

fn of_a_trait_for_all(key: &Own2) {
    Hmac::<Sha256>::new_from_slice(key.to_uppercase().as_bytes()); // expect: rust.hashes.hmac
}

struct Own2;

impl AsRef<str> for Own2 {
    fn as_ref(&self) -> &str {
        "own"
    }
}
