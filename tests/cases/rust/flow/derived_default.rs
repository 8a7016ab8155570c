use openssl::rsa::Rsa;

#[derive(Clone, Debug, Default)]
struct Request {
    bits: Option<u32>,
    size: Size,
    rounds: u32,
}

#[derive(Clone, Debug, Default)]
enum Size {
    Small,
    #[default]
    Large,
}

impl Request {
    fn bits(mut self, bits: u32) -> Self {
        self.bits = Some(bits);
        self
    }

    fn small(self) -> Self {
        Request { size: Size::Small, ..self }
    }

    fn build(&self) {
        let by_size = match self.size {
            Size::Small => 1024,
            Size::Large => 3072,
        };
        Rsa::generate(self.bits.unwrap_or(by_size)); // expect: rust.openssl.rsa key_bits=1536; expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=3072; expect-none: rust.openssl.rsa key_bits=2048
    }
}

#[derive(Default)]
struct Plain(u32, bool);

fn main() {
    Request::default().bits(2048).bits(1536).build();
    Request::default().build();
    Request::default().small().build();
    let plain = Plain::default();
    Rsa::generate(if plain.1 { 1024 } else { plain.0 + 4096 }); // expect: rust.openssl.rsa key_bits=4096; expect-none: rust.openssl.rsa key_bits=1024
}
