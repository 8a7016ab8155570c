mod sizes {
    pub const BITS: u32 = 1024;
    pub const MANY: bool = true;
    pub const FEW: bool = false;
    pub mod large {
        pub const BITS: u32 = 4096;
    }
}

fn of_modules() {
    openssl::rsa::Rsa::generate(sizes::BITS); // expect: rust.openssl.rsa key_bits=1024
    openssl::rsa::Rsa::generate(sizes::large::BITS); // expect: rust.openssl.rsa key_bits=4096
    openssl::rsa::Rsa::generate(crate::sizes::large::BITS); // expect: rust.openssl.rsa key_bits=4096
    openssl::rsa::Rsa::generate(elsewhere::BITS); // expect: rust.openssl.rsa key_bits=?
}

fn decided(data: &[u8]) {
    if sizes::MANY {
        md5::compute(data); // expect: rust.hashes.md5-compute
    }
    if sizes::FEW {
        md5::compute(data); // expect-none: rust.hashes.md5-compute
    }
}
