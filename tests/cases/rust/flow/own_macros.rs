use openssl::rsa::Rsa;

macro_rules! bits {
    () => {
        1024
    };
}

macro_rules! twice {
    ($half:expr) => {
        $half + $half
    };
}

macro_rules! several {
    (a) => { 1024 };
    (b) => { 4096 };
}

fn own() {
    Rsa::generate(bits!()); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(twice!(2048)); // expect: rust.openssl.rsa key_bits=4096
    Rsa::generate(several!(b)); // expect: rust.openssl.rsa key_bits=?
}
