use clap::Parser;
use openssl::rsa::Rsa;

#[derive(Parser)]
struct Options {
    #[arg(long, default_value_t = 1024)]
    bits: u32,
}

struct Other {
    bits: u32,
}

impl Other {
    fn read(text: &str) -> u32 {
        text.parse().unwrap()
    }
}

fn main() {
    let given = Options::parse();
    Rsa::generate(given.bits); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=?
    let bits = Other::read("512");
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=512
}
