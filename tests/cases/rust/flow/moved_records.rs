use rsa::RsaPrivateKey;

#[derive(Clone, Copy)]
struct Plan {
    bits: usize,
}

fn copied() {
    let first = Plan { bits: 2048 };
    let mut second = first;
    second.bits = 1024;
    RsaPrivateKey::new(&mut rand::thread_rng(), first.bits); // expect: rust.openssl.rsa-crate key_bits=2048
    RsaPrivateKey::new(&mut rand::thread_rng(), second.bits); // expect: rust.openssl.rsa-crate key_bits=1024
    let mut third = first.clone();
    third.bits = 512;
    RsaPrivateKey::new(&mut rand::thread_rng(), first.bits); // expect: rust.openssl.rsa-crate key_bits=2048
    let sizes = [2048, 1];
    let mut mine = sizes;
    mine[0] = 1024;
    RsaPrivateKey::new(&mut rand::thread_rng(), sizes[0]); // expect: rust.openssl.rsa-crate key_bits=2048
}

fn lent() {
    let mut plan = Plan { bits: 2048 };
    let there = &mut plan;
    there.bits = 1024;
    RsaPrivateKey::new(&mut rand::thread_rng(), plan.bits); // expect: rust.openssl.rsa-crate key_bits=1024
}
