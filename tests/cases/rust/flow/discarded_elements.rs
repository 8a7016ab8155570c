use openssl::rsa::Rsa;

struct Pair(u32, u32);

fn settings() -> (String, u32, u16) {
    ("ledger".to_string(), 1024, 8443)
}

fn first_is_discarded() {
    let (_, bits, _port) = settings();
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=1024
}

fn in_a_struct() {
    let Pair(_, bits) = Pair(512, 4096);
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=4096
}

fn rest() {
    let (bits, ..) = (2048, 1, 2);
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=2048
}
