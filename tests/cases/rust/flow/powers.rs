// What a power of whole numbers comes to.
use openssl::rsa::Rsa;

fn keys(n: u32) {
    Rsa::generate(2u32.pow(10)).unwrap(); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(u32::pow(2, 11)).unwrap(); // expect: rust.openssl.rsa key_bits=2048
    Rsa::generate(2_u32.saturating_pow(9)).unwrap(); // expect: rust.openssl.rsa key_bits=512
    Rsa::generate(2u32.pow(n)).unwrap(); // expect: rust.openssl.rsa key_bits=?
}
