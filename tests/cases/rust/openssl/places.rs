// Where something stands in a text says which of several texts it is.
fn sized(flag: bool) {
    let name = if flag { "short-x" } else { "long_x" };
    let size = if let Some(_) = name.find('-') { 1024 } else { 4096 };
    if let Some(_at) = name.rfind('_') {
        let long = openssl::rsa::Rsa::generate(size); // expect: rust.openssl.rsa key_bits=4096; expect-none: rust.openssl.rsa key_bits=1024
    } else {
        let short = openssl::rsa::Rsa::generate(size); // expect: rust.openssl.rsa key_bits=1024; expect-none: rust.openssl.rsa key_bits=4096
    }
}

fn at() {
    let short = openssl::rsa::Rsa::generate("12345678-x".find('-').unwrap() * 128); // expect: rust.openssl.rsa key_bits=1024
}
