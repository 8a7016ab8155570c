// Types of this file's own that are called like those of the crates.
mod own {
    pub struct Cipher;
    impl Cipher {
        pub fn from_nid(_: u8) -> Cipher { Cipher }
        pub fn fetch(_: u8, _: &str) -> Cipher { Cipher }
        pub fn new() -> Cipher { Cipher }
        pub fn encrypt_init(&self, _: u8) {}
        pub fn generate_with_e(_: u32, _: u32) {}
        pub fn new_with_exp(_: u8, _: u32) {}
        pub fn hmac(_: &[u8]) {}
        pub fn new_encrypt(_: &[u8]) {}
        pub fn from_base64_secret(_: &str) {}
        pub fn of(_: u8, _: u32) {}
    }
    pub fn scrypt(_: &[u8], _: &[u8], _: u64) {}
}

fn all() {
    own::Cipher::from_nid(5); // expect-none: rust.openssl.cipher-by-nid
    own::Cipher::fetch(0, "AES-128-ECB"); // expect-none: rust.openssl.cipher-by-name
    let made = own::Cipher::new(); // expect-none: rust.openssl.cipher-context
    made.encrypt_init(1); // expect-none: rust.openssl.cipher-init
    own::scrypt(b"a", b"b", 2); // expect-none: rust.openssl.scrypt
    own::Cipher::generate_with_e(512, 3); // expect-none: rust.openssl.rsa-with-exponent
    own::Cipher::new_with_exp(1, 512); // expect-none: rust.openssl.rsa-crate-with-exponent
    own::Cipher::hmac(b"a"); // expect-none: rust.openssl.mac-key
    own::Cipher::new_encrypt(b"a"); // expect-none: rust.openssl.aes-key
    own::Cipher::from_base64_secret("YQ=="); // expect-none: rust.openssl.jwt-base64-key
}
