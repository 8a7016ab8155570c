use openssl::rsa::Rsa;

fn last_wins() {
    let mut bits = 1024;
    for (i, size) in vec![512, 4096].into_iter().enumerate() {
        if i == 1 {
            bits = size;
        }
    }
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=4096
}

fn each() {
    for (_, size) in [2048, 3072].iter().enumerate() {
        Rsa::generate(*size); // expect: rust.openssl.rsa key_bits=2048; expect: rust.openssl.rsa key_bits=3072
    }
}

struct Own;

impl Own {
    fn enumerate(self) -> Vec<(usize, u32)> {
        vec![(0, 1024)]
    }
}
