use openssl::rsa::Rsa;

union Size {
    first: u32,
    second: u32,
    text: [u8; 4],
}

const LARGE: bool = true;

fn of_block() {
    let bits = 'size: {
        if LARGE {
            break 'size 4096;
        }
        1024
    };
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=4096; expect-none: rust.openssl.rsa key_bits=1024
}

fn of_loops() {
    let mut bits = 1024;
    'outer: for i in 0..3 {
        for j in 0..3 {
            if i == 0 && j == 0 {
                bits = 2048;
                break 'outer;
            }
        }
        bits = 512;
    }
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=2048; expect-none: rust.openssl.rsa key_bits=512
}

fn of_union() {
    let mut size = Size { first: 1024 };
    Rsa::generate(unsafe { size.second }); // expect: rust.openssl.rsa key_bits=1024
    size.second = 4096;
    Rsa::generate(unsafe { size.first }); // expect: rust.openssl.rsa key_bits=4096
}

fn held(size: Option<u32>) {
    let some: Option<u32> = Some(512);
    Rsa::generate(some.map(|n| n * 2).unwrap_or(4096)); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(size.map(|n| n * 2).unwrap_or(4096)); // expect: rust.openssl.rsa key_bits=?
}

fn main() {
    of_block();
    of_loops();
    of_union();
    held(std::env::args().next().and_then(|a| a.parse().ok()));
}
