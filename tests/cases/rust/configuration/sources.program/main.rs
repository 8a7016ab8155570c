use config::{Config, Environment, File};
use openssl::rsa::Rsa;
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    rsa: Size,
}

#[derive(Deserialize)]
struct Size {
    bits: u32,
}

fn load() -> Result<Settings, config::ConfigError> {
    Config::builder().add_source(File::with_name("sizes.toml")).build()?.try_deserialize()
}

fn main() {
    Rsa::generate(load().unwrap().rsa.bits); // expect: rust.openssl.rsa key_bits=1024
    let by_key = Config::builder().add_source(File::with_name("sizes.toml")).build().unwrap();
    Rsa::generate(by_key.get_int("rsa.bits").unwrap() as u32); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(by_key.get_int("dsa.bits").unwrap() as u32); // expect: rust.openssl.rsa key_bits=?
    // What the environment says counts more.
    let last = Config::builder()
        .add_source(File::with_name("sizes.toml"))
        .add_source(Environment::with_prefix("APP"))
        .build()
        .unwrap();
    Rsa::generate(last.get_int("rsa.bits").unwrap() as u32); // expect: rust.openssl.rsa key_bits=?
    let all: serde_json::Value = serde_json::from_str(include_str!("sizes.json")).unwrap();
    Rsa::generate(all["rsa"]["bits"].as_u64().unwrap() as u32); // expect: rust.openssl.rsa key_bits=768
}
