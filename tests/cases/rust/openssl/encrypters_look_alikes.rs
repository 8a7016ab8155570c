mod letters {
    pub struct Encrypter;
    impl Encrypter {
        pub fn new(_: u8) -> Self { Encrypter }
        pub fn set_rsa_padding(&mut self, _: u8) {}
    }
}

pub fn another() {
    let mut e = letters::Encrypter::new(1); // expect-none: rust.openssl.encrypter
    e.set_rsa_padding(1); // expect-none: rust.openssl.encrypter-padding
}
