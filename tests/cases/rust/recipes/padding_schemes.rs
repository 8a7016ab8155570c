use rsa::{PaddingScheme, PublicKey, RsaPublicKey};

fn wrapped(key: &RsaPublicKey, secret: &[u8]) {
    let padding = PaddingScheme::new_pkcs1v15_encrypt(); // expect: rust.rsa.padding-scheme algorithm=RSA padding=PKCS1v15; finding: VT-0112
    key.encrypt(&mut rand::rngs::OsRng, padding, secret).unwrap();
    let better = PaddingScheme::new_oaep::<sha2::Sha256>(); // expect: rust.rsa.padding-scheme-oaep algorithm=RSA padding=OAEP digest=SHA-256; no-finding: VT-0112
    key.encrypt(&mut rand::rngs::OsRng, better, secret).unwrap();
}

mod own {
    pub struct PaddingScheme;
    impl PaddingScheme {
        pub fn new_pkcs1v15_encrypt() {}
        pub fn new_oaep() {}
    }
}

fn look_alikes() {
    own::PaddingScheme::new_pkcs1v15_encrypt(); // expect-none: rust.rsa.padding-scheme
    own::PaddingScheme::new_oaep(); // expect-none: rust.rsa.padding-scheme-oaep
}
