fn bounds(given: u32) {
    let wanted: u32 = 4096;
    openssl::rsa::Rsa::generate(wanted.min(1024)); // expect: rust.openssl.rsa key_bits=1024
    openssl::rsa::Rsa::generate(wanted.max(1024)); // expect: rust.openssl.rsa key_bits=4096
    openssl::rsa::Rsa::generate(std::cmp::min(wanted, 512)); // expect: rust.openssl.rsa key_bits=512
    openssl::rsa::Rsa::generate(std::cmp::max(3072, 512)); // expect: rust.openssl.rsa key_bits=3072
    openssl::rsa::Rsa::generate(given.min(1024)); // expect: rust.openssl.rsa key_bits=?
}
