use std::collections::VecDeque;

fn ends(data: &[u8], kept: &[u8]) {
    let mut queue = VecDeque::new();
    queue.push_back(1024);
    queue.push_back(4096);
    queue.push_front(2048);
    openssl::rsa::Rsa::generate(queue.pop_front().unwrap()); // expect: rust.openssl.rsa key_bits=2048
    openssl::rsa::Rsa::generate(queue.pop_back().unwrap()); // expect: rust.openssl.rsa key_bits=4096
    openssl::rsa::Rsa::generate(*queue.front().unwrap()); // expect: rust.openssl.rsa key_bits=1024
    openssl::rsa::Rsa::generate(*queue.back().unwrap()); // expect: rust.openssl.rsa key_bits=1024
}

fn grown() {
    let mut sizes = Vec::new();
    sizes.push(1024);
    sizes.push(3072);
    openssl::rsa::Rsa::generate(*sizes.first().unwrap()); // expect: rust.openssl.rsa key_bits=1024
    openssl::rsa::Rsa::generate(*sizes.last().unwrap()); // expect: rust.openssl.rsa key_bits=3072
}

fn unknown(mut queue: VecDeque<u32>) {
    openssl::rsa::Rsa::generate(queue.pop_front().unwrap()); // expect: rust.openssl.rsa key_bits=?
}
