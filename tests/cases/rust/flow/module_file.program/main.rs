mod settings;
use openssl::rsa::Rsa;

fn main() {
    Rsa::generate(settings::bits()); // expect: rust.openssl.rsa key_bits=1024
}
