use openssl::rsa::Rsa;

struct Maker {
    bits: Option<u32>,
}

struct Builder {
    name: Option<String>,
    bits: Option<u32>,
}

impl Builder {
    fn new() -> Self {
        Self { name: None, bits: None }
    }

    fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    fn bits(mut self, bits: u32) -> Self {
        self.bits = Some(bits);
        self
    }

    fn build(self) -> Maker {
        Maker { bits: self.bits }
    }
}

impl Maker {
    fn run(self) {
        Rsa::generate(self.bits.unwrap_or(4096)); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=4096
    }
}

fn built() {
    Builder::new().name("ledger").bits(1024).build().run();
    Builder::new().name("other").build().run();
}

struct Called {
    bits: fn() -> u32,
}

fn two_thousand() -> u32 {
    2048
}

fn held(called: &Called) {
    let own = Called { bits: two_thousand };
    Rsa::generate((own.bits)()); // expect: rust.openssl.rsa key_bits=2048
}

fn called_by_name(bits: impl Fn() -> u32) {
    let own = || 1024;
    Rsa::generate(own()); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(bits()); // expect: rust.openssl.rsa key_bits=3072
}

fn given() {
    called_by_name(|| 3072);
}
