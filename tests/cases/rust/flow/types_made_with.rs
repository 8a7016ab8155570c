// What a type was made with, its methods know.
use openssl::rsa::Rsa;
use std::marker::PhantomData;

fn make<const BITS: u32>() {
    Rsa::generate(BITS); // expect: rust.openssl.rsa key_bits=4096; expect: rust.openssl.rsa key_bits=1024
}

fn twice() {
    make::<4096>();
    make::<1024>();
}

struct Generator<const BITS: u32> {
    made: u32,
}

impl<const BITS: u32> Generator<BITS> {
    fn new() -> Self {
        Generator { made: 0 }
    }

    fn run(&mut self) {
        self.made += 1;
        Rsa::generate(BITS); // expect: rust.openssl.rsa key_bits=1536; expect: rust.openssl.rsa key_bits=3072
    }
}

fn generated() {
    Generator::<1536>::new().run();
    let mut declared: Generator<3072> = Generator::new();
    declared.run();
}

trait Profile {
    const BITS: u32;
}

struct Low;

impl Profile for Low {
    const BITS: u32 = 1024;
}

struct By<P: Profile>(PhantomData<P>);

impl<P: Profile> By<P> {
    fn new() -> Self {
        By(PhantomData)
    }

    fn run(&self) {
        Rsa::generate(P::BITS); // expect: rust.openssl.rsa key_bits=1024
    }
}

fn by_profile() {
    By::<Low>::new().run();
}

// Of whom nobody says with what it is made.
struct Open<const BITS: u32>;

impl<const BITS: u32> Open<BITS> {
    fn begin(&self) {
        Rsa::generate(BITS); // expect: rust.openssl.rsa key_bits=?
    }
}
