use openssl::rsa::Rsa;
use std::collections::HashMap;

fn lists() {
    let mut sizes = vec![1024, 2048, 4096];
    sizes.remove(0);
    Rsa::generate(sizes.remove(0)); // expect: rust.openssl.rsa key_bits=2048
    Rsa::generate(sizes.pop().unwrap()); // expect: rust.openssl.rsa key_bits=4096
}

fn maps() {
    let mut sizes = HashMap::from([("old", 1024), ("new", 4096)]);
    Rsa::generate(sizes.remove("old").unwrap()); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(sizes["new"]); // expect: rust.openssl.rsa key_bits=4096
}
