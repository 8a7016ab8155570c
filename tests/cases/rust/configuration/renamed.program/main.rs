use openssl::rsa::Rsa;
use serde::Deserialize;

#[derive(Deserialize)]
struct Sizes {
    #[serde(rename = "rsaSize")]
    length: u32,
    #[serde(skip)]
    other: u32,
}

fn main() {
    let s: Sizes = serde_json::from_str(&std::fs::read_to_string("keys.json").unwrap()).unwrap();
    Rsa::generate(s.length); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(s.other); // expect-none: rust.openssl.rsa key_bits=4096
}
