use openssl::dsa::Dsa;
use openssl::rsa::Rsa;
use serde::Deserialize;

#[derive(Deserialize)]
struct Asked {
    rsa_bits: u32,
    other_bits: u32,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    dotenvy::dotenv().ok();
    let bits: u32 = std::env::var("RSA_BITS")?.parse()?;
    Rsa::generate(bits)?; // expect: rust.openssl.rsa key_bits=1024
    Dsa::generate(dotenvy::var("DSA_BITS")?.parse()?)?; // expect: rust.openssl.dsa key_bits=768
    let unset: u32 = std::env::var("OTHER_BITS").unwrap().parse().unwrap();
    Rsa::generate(unset)?; // expect: rust.openssl.rsa key_bits=?; expect-none: rust.openssl.rsa key_bits=1024
    let asked: Asked = envy::from_env()?;
    Rsa::generate(asked.rsa_bits)?; // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(asked.other_bits)?; // expect: rust.openssl.rsa key_bits=?
    Ok(())
}
