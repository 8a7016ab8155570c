use openssl::rsa::Rsa;
use std::str::FromStr;

enum Level {
    Fast,
    Strong,
}

struct Spec {
    bits: u32,
}

impl From<Level> for Spec {
    fn from(level: Level) -> Self {
        Spec {
            bits: match level {
                Level::Fast => 1024,
                Level::Strong => 4096,
            },
        }
    }
}

impl FromStr for Spec {
    type Err = ();

    fn from_str(text: &str) -> Result<Spec, ()> {
        if text == "fast" {
            Ok(Spec { bits: 1024 })
        } else {
            Ok(Spec { bits: 2048 })
        }
    }
}

fn take(given: impl Into<Spec>) {
    let spec = given.into();
    Rsa::generate(spec.bits); // expect: rust.openssl.rsa key_bits=1024; expect-none: rust.openssl.rsa key_bits=4096
}

fn main() {
    let spec: Spec = Level::Strong.into();
    Rsa::generate(spec.bits); // expect: rust.openssl.rsa key_bits=4096; expect-none: rust.openssl.rsa key_bits=1024
    let parsed: Spec = "fast".parse().unwrap();
    Rsa::generate(parsed.bits); // expect: rust.openssl.rsa key_bits=1024
    take(Level::Fast);
    let plain: u64 = 1024u32.into();
    Rsa::generate(plain as u32); // expect: rust.openssl.rsa key_bits=1024
    let number: u32 = "1024".parse().unwrap();
    Rsa::generate(number); // expect: rust.openssl.rsa key_bits=1024
}

impl From<Level> for Vec<u8> {
    fn from(level: Level) -> Vec<u8> {
        match level {
            Level::Fast => vec![0; 128],
            Level::Strong => vec![0; 256],
        }
    }
}

fn of_others() {
    let bytes = Vec::from(Level::Fast);
    Rsa::generate(bytes.len() as u32 * 8); // expect: rust.openssl.rsa key_bits=1024
}
