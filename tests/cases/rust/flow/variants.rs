use openssl::rsa::Rsa;

enum Size {
    Named(&'static str),
    Bits(u32),
    Doubled { half: u32 },
}

impl Size {
    fn bits(&self) -> u32 {
        match self {
            Size::Named(n) => n.parse().unwrap(),
            Size::Bits(n) => *n,
            Size::Doubled { half } => half * 2,
        }
    }

    fn into_bits(self) -> u32 {
        self.bits()
    }
}

fn numbers() {
    Rsa::generate(Size::Bits(1024).bits()); // expect: rust.openssl.rsa key_bits=1024
    let d = Size::Doubled { half: 768 };
    Rsa::generate(d.bits()); // expect: rust.openssl.rsa key_bits=1536
    Rsa::generate(Size::Named("3072").into_bits()); // expect: rust.openssl.rsa key_bits=3072
}

fn given(s: &Size) {
    Rsa::generate(s.bits()); // expect: rust.openssl.rsa key_bits=?
}
