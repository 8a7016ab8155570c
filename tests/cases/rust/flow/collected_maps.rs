use openssl::rsa::Rsa;
use std::collections::{BTreeMap, HashMap};

fn sizes() {
    let declared: HashMap<&str, u32> = [("small", 1024), ("large", 4096)].into_iter().collect();
    Rsa::generate(declared["small"]); // expect: rust.openssl.rsa key_bits=1024; expect-none: rust.openssl.rsa key_bits=4096
    let told = vec![("small", 768), ("large", 4096)].into_iter().collect::<BTreeMap<_, _>>();
    Rsa::generate(told["small"]); // expect: rust.openssl.rsa key_bits=768; expect-none: rust.openssl.rsa key_bits=4096
    let mut counted: HashMap<&str, u32> = HashMap::new();
    counted.insert("first", 1536);
    Rsa::generate(*counted.entry("first").or_insert(512)); // expect: rust.openssl.rsa key_bits=1536; expect-none: rust.openssl.rsa key_bits=512
    Rsa::generate(*counted.entry("second").or_insert_with(|| 512)); // expect: rust.openssl.rsa key_bits=512
    Rsa::generate(counted["second"]); // expect: rust.openssl.rsa key_bits=512
    let listed: Vec<u32> = [1024, 2048].into_iter().collect();
    Rsa::generate(listed[1]); // expect: rust.openssl.rsa key_bits=2048
}

fn embedded() {
    openssl::aes::AesKey::new_encrypt(include_bytes!("master.key")); // expect: rust.openssl.aes-key key=literal
}
