use rsa::RsaPrivateKey;
use std::collections::HashMap;

struct Step {
    bits: usize,
    used: bool,
}

fn texts() {
    let words = "rsa  1024";
    RsaPrivateKey::new(&mut rand::thread_rng(), words.split_whitespace().nth(1).unwrap().parse().unwrap()); // expect: rust.openssl.rsa-crate key_bits=1024
    RsaPrivateKey::new(&mut rand::thread_rng(), "rsa2048".strip_prefix("rsa").unwrap().parse().unwrap()); // expect: rust.openssl.rsa-crate key_bits=2048
    RsaPrivateKey::new(&mut rand::thread_rng(), "3072bits".strip_suffix("bits").unwrap().parse().unwrap()); // expect: rust.openssl.rsa-crate key_bits=3072
}

fn lists() {
    let steps = vec![Step { bits: 1024, used: false }, Step { bits: 4096, used: true }];
    let found = steps.iter().find(|s| s.used).unwrap();
    RsaPrivateKey::new(&mut rand::thread_rng(), found.bits); // expect: rust.openssl.rsa-crate key_bits=4096
    let kept = steps.iter().filter(|s| !s.used).map(|s| s.bits).last().unwrap();
    RsaPrivateKey::new(&mut rand::thread_rng(), *kept); // expect: rust.openssl.rsa-crate key_bits=1024
    RsaPrivateKey::new(&mut rand::thread_rng(), [1000, 1048].iter().fold(0, |a, b| a + b)); // expect: rust.openssl.rsa-crate key_bits=2048
    for (i, bits) in [1024, 4096].iter().enumerate() {
        if i == 1 {
            RsaPrivateKey::new(&mut rand::thread_rng(), *bits); // expect: rust.openssl.rsa-crate key_bits=4096
        }
    }
    for (name, bits) in ["a", "b"].iter().zip([1024, 4096]) {
        if *name == "b" {
            RsaPrivateKey::new(&mut rand::thread_rng(), bits); // expect: rust.openssl.rsa-crate key_bits=4096
        }
    }
}

fn in_place() {
    let mut sizes = vec![1024, 4096, 3072];
    sizes.truncate(2);
    RsaPrivateKey::new(&mut rand::thread_rng(), sizes[sizes.len() - 1]); // expect: rust.openssl.rsa-crate key_bits=4096
    sizes.reverse();
    RsaPrivateKey::new(&mut rand::thread_rng(), sizes[0]); // expect: rust.openssl.rsa-crate key_bits=4096
    let mut others = vec![4096, 1024];
    others.sort();
    RsaPrivateKey::new(&mut rand::thread_rng(), others[0]); // expect: rust.openssl.rsa-crate key_bits=?
    let mut swapped = vec![4096, 1024];
    swapped.swap(0, 1);
    RsaPrivateKey::new(&mut rand::thread_rng(), swapped[0]); // expect: rust.openssl.rsa-crate key_bits=?
    let mut a = 1024;
    let mut b = 4096;
    std::mem::swap(&mut a, &mut b);
    RsaPrivateKey::new(&mut rand::thread_rng(), a); // expect: rust.openssl.rsa-crate key_bits=4096
}

fn asked() {
    let names = ["a", "b"];
    if names.contains(&"b") {
        RsaPrivateKey::new(&mut rand::thread_rng(), 4096); // expect: rust.openssl.rsa-crate key_bits=4096
    } else {
        RsaPrivateKey::new(&mut rand::thread_rng(), 1024); // expect-none: rust.openssl.rsa-crate
    }
    let sizes = HashMap::from([("a", 3072)]);
    if sizes.contains_key("a") {
        RsaPrivateKey::new(&mut rand::thread_rng(), 3072); // expect: rust.openssl.rsa-crate key_bits=3072
    } else {
        RsaPrivateKey::new(&mut rand::thread_rng(), 1024); // expect-none: rust.openssl.rsa-crate
    }
}
