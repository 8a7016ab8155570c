use openssl::rsa::Rsa;

#[cfg(test)]
fn bits() -> u32 {
    512
}

#[cfg(not(test))]
fn bits() -> u32 {
    4096
}

fn functions() {
    Rsa::generate(bits()); // expect: rust.openssl.rsa key_bits=4096
}

fn variables() {
    #[cfg(test)]
    let size = 512;
    #[cfg(not(test))]
    let size = 3072;
    Rsa::generate(size); // expect: rust.openssl.rsa key_bits=3072
}

// What only tests have is listed all the same.
#[cfg(test)]
fn only_for_tests() {
    Rsa::generate(1024); // expect: rust.openssl.rsa key_bits=1024
}
