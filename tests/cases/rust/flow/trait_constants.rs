trait Sizes {
    const BITS: u32 = 1024;

    fn make(&self) {
        openssl::rsa::Rsa::generate(Self::BITS); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=4096
    }
}

struct Old;
struct New;

impl Sizes for Old {}

impl Sizes for New {
    const BITS: u32 = 4096;
}

pub fn both() {
    Old.make();
    New.make();
}

trait Larger {
    const BITS: u32 = 512;

    fn make_larger(&self) {
        openssl::rsa::Rsa::generate(Self::BITS); // expect: rust.openssl.rsa key_bits=3072
    }
}

struct One;

impl Larger for One {
    const BITS: u32 = 3072;
}

pub fn one() {
    One.make_larger();
}
