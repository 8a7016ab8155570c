use openssl::rsa::Rsa;

fn pushed() {
    let mut sizes = vec![];
    let mut more = |bits: u32| sizes.push(bits);
    more(1024);
    Rsa::generate(sizes[0]); // expect: rust.openssl.rsa key_bits=1024
}

fn another() {
    let mut sizes = vec![4096];
    let mut others = vec![];
    let mut more = |bits: u32| others.push(bits);
    more(1024);
    Rsa::generate(sizes[0]); // expect: rust.openssl.rsa key_bits=4096
}

fn less(bits: &mut u32) {
    *bits = 1024;
}

fn more(bits: &mut u32) {
    *bits = 4096;
}

fn chosen(choose: fn(&mut u32)) {
    let mut bits = 2048;
    choose(&mut bits);
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=1024; expect-none: rust.openssl.rsa key_bits=2048
}

fn main() {
    pushed();
    another();
    chosen(less);
}
