use openssl::rsa::Rsa;

#[derive(Clone)]
struct Config {
    name: String,
    bits: u32,
}

impl Default for Config {
    fn default() -> Self {
        Config { name: "ledger".into(), bits: 1024 }
    }
}

fn rest() {
    let config = Config { name: "other".into(), ..Default::default() };
    Rsa::generate(config.bits); // expect: rust.openssl.rsa key_bits=1024
}

fn named() {
    let config = Config { bits: 4096, ..Config::default() };
    Rsa::generate(config.bits); // expect: rust.openssl.rsa key_bits=4096
}

fn of_others(given: &Config) {
    let config = Config { name: "other".into(), ..given.clone() };
    Rsa::generate(config.bits); // expect: rust.openssl.rsa key_bits=?
}
