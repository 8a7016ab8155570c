use openssl::rsa::Rsa;

fn taken() {
    let mut asked = Some(1024u32);
    Rsa::generate(asked.take().unwrap_or(4096)); // expect: rust.openssl.rsa key_bits=1024
    let mut held = 768u32;
    let bits = std::mem::take(&mut held);
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=768
    Rsa::generate(*[4096u32, 640].iter().min().unwrap()); // expect: rust.openssl.rsa key_bits=640
    let sizes = vec![512u32, 2048];
    Rsa::generate(*sizes.iter().max().unwrap()); // expect: rust.openssl.rsa key_bits=2048
    Rsa::generate(1024u32.max(3072)); // expect: rust.openssl.rsa key_bits=3072
}
