use openssl::pkcs12::Pkcs12;
use openssl::pkey::{PKeyRef, Private};
use openssl::x509::X509Ref;

pub fn pack(key: &PKeyRef<Private>, cert: &X509Ref) -> Vec<u8> {
    let mut b = Pkcs12::builder(); // expect-applied: rust.openssl.pkcs12-builder
    b.pkey(key);
    b.cert(cert);
    b.build2("let me out").unwrap().to_der().unwrap() // expect: rust.openssl.pkcs12-write password=literal
}

pub fn chained(key: &PKeyRef<Private>, cert: &X509Ref, word: &str) -> Vec<u8> {
    Pkcs12::builder().name("n").pkey(key).cert(cert).build2(word).unwrap().to_der().unwrap() // expect: rust.openssl.pkcs12-write password=?
}

mod boxes {
    pub struct Pkcs12;
    pub struct Builder;
    impl Pkcs12 {
        pub fn builder() -> Builder { Builder }
    }
    impl Builder {
        pub fn build2(&self, _: &str) -> u8 { 0 }
    }
}

pub fn another() -> u8 {
    boxes::Pkcs12::builder().build2("let me out") // expect-none: rust.openssl.pkcs12-write; expect-none: rust.openssl.pkcs12-builder
}
