use hmac::{Hmac, Mac};
use openssl::rsa::Rsa;
use sha2::Sha256;

fn of_nothing() {
    let choice: Option<u32> = None;
    Rsa::generate(choice.unwrap_or_else(|| 1024)); // expect: rust.openssl.rsa key_bits=1024
}

fn given(choice: Option<u32>) {
    Rsa::generate(choice.unwrap_or_else(|| 1024)); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=?
}

fn refused(data: &[u8]) {
    let key = std::env::var("KEY").unwrap_or_else(|_| panic!("no key"));
    Hmac::<Sha256>::new_from_slice(key.as_bytes()); // expect: rust.hashes.hmac key=environment
    let other = std::env::var("OTHER").unwrap_or_else(|e| {
        eprintln!("{e}");
        std::process::exit(1)
    });
    Hmac::<Sha256>::new_from_slice(other.as_bytes()); // expect: rust.hashes.hmac key=environment
    let last = std::env::var("LAST").unwrap_or_else(|_| "secret".to_string());
    Hmac::<Sha256>::new_from_slice(last.as_bytes()); // expect: rust.hashes.hmac key=environment; expect: rust.hashes.hmac key=literal
}
