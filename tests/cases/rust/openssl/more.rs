use openssl::dh::Dh;
use openssl::dsa::Dsa;
use openssl::hash::MessageDigest;
use openssl::pkcs12::Pkcs12;
use openssl::rsa::{Padding, Rsa};
use openssl::sha;

fn hashes(data: &[u8]) {
    sha::sha1(data); // expect: rust.openssl.sha algorithm=SHA-1
    sha::sha256(data); // expect: rust.openssl.sha algorithm=SHA-256
    let mut context = sha::Sha1::new(); // expect: rust.openssl.sha-context algorithm=SHA-1
    context.update(data);
}

fn encrypt(pem: &[u8], key: &[u8], out: &mut [u8]) {
    let rsa = Rsa::public_key_from_pem(pem).unwrap(); // expect-applied: rust.openssl.rsa-pem
    rsa.public_encrypt(key, out, Padding::PKCS1); // expect: rust.openssl.rsa-crypt padding=PKCS1v15 function=encrypt
    rsa.public_encrypt(key, out, Padding::PKCS1_OAEP); // expect: rust.openssl.rsa-crypt padding=OAEP
}

fn parameters() {
    Dh::generate_params(1024, 2); // expect: rust.openssl.dh algorithm=FFDH key_bits=1024
    Dsa::generate(2048); // expect: rust.openssl.dsa algorithm=DSA key_bits=2048
}

fn store(der: &[u8]) {
    let store = Pkcs12::from_der(der).unwrap(); // expect-applied: rust.openssl.pkcs12-read
    store.parse2("changeit"); // expect: rust.openssl.pkcs12 password=literal
    let own = Own;
    own.parse2("changeit"); // expect-none: rust.openssl.pkcs12
}

struct Own;
struct Sha1;

impl Own {
    fn parse2(&self, password: &str) {}
    fn public_key_from_pem(pem: &[u8]) {}
    fn from_der(der: &[u8]) {}
    fn generate_params(bits: u32) {}
    fn generate(bits: u32) {}
    fn public_encrypt(&self, key: &[u8], out: &mut [u8], padding: Padding) {}
}

impl Sha1 {
    fn new() -> Self {
        Sha1
    }
}

mod own {
    pub fn sha1(data: &[u8]) {}
}

fn look_alikes(key: &[u8], out: &mut [u8]) {
    Sha1::new(); // expect-none: rust.openssl.sha-context
    own::sha1(key); // expect-none: rust.openssl.sha
    Own::public_key_from_pem(key); // expect-none: rust.openssl.rsa-pem
    Own::from_der(key); // expect-none: rust.openssl.pkcs12-read
    Own::generate_params(1024); // expect-none: rust.openssl.dh
    Own::generate(1024); // expect-none: rust.openssl.dsa
    Own.public_encrypt(key, out, Padding::PKCS1); // expect-none: rust.openssl.rsa-crypt
}
