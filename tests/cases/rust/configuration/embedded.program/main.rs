use openssl::rsa::Rsa;
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    bits: u32,
    kdf: Kdf,
}

#[derive(Deserialize)]
struct Kdf {
    key_length: u32,
}

impl Settings {
    fn bits(&self) -> u32 {
        self.bits
    }

    fn fixed(&self) -> u32 {
        1536
    }
}

fn load() -> Result<Settings, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string("conf/sizes.json")?;
    Ok(serde_json::from_str::<Settings>(&text)?)
}

fn opened() -> Settings {
    let file = std::fs::File::open("sizes.json").unwrap();
    serde_json::from_reader(std::io::BufReader::new(file)).expect("sizes")
}

fn received(text: &str) -> Settings {
    serde_json::from_str(text).unwrap()
}

fn main() {
    let s: Settings = serde_json::from_str(include_str!("sizes.json")).unwrap();
    Rsa::generate(s.bits); // expect: rust.openssl.rsa key_bits=768
    Rsa::generate(s.bits()); // expect: rust.openssl.rsa key_bits=768
    Rsa::generate(s.fixed()); // expect: rust.openssl.rsa key_bits=1536
    Rsa::generate(s.kdf.key_length); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(load().unwrap().bits); // expect: rust.openssl.rsa key_bits=768
    Rsa::generate(opened().bits); // expect: rust.openssl.rsa key_bits=768
    Rsa::generate(received("x").bits); // expect: rust.openssl.rsa key_bits=?; expect-none: rust.openssl.rsa key_bits=768
    let other: Settings = toml::from_str(include_str!("others.toml")).unwrap();
    Rsa::generate(other.bits); // expect: rust.openssl.rsa key_bits=?; expect-none: rust.openssl.rsa key_bits=768
}
