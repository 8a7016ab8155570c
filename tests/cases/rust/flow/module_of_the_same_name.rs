// A module and a function of it are called the same.
use openssl::rsa::Rsa;

mod bits {
    const SMALL: bool = true;

    pub fn bits() -> u32 {
        if SMALL { 1024 } else { 4096 }
    }
}

fn by_path() {
    Rsa::generate(bits::bits()); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(crate::bits::bits()); // expect: rust.openssl.rsa key_bits=1024
}

mod others {
    use super::bits;
    use openssl::rsa::Rsa;

    pub fn used() {
        let doubled = bits::bits() * 2;
        Rsa::generate(doubled); // expect: rust.openssl.rsa key_bits=2048
    }
}
