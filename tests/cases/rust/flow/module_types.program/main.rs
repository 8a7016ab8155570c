mod grains;
use openssl::hash::MessageDigest;
use openssl::pkcs5::pbkdf2_hmac;

fn first(password: &[u8], out: &mut [u8]) {
    let all = grains::Grains::new();
    pbkdf2_hmac(password, all.at(0), 650_000, MessageDigest::sha256(), out); // expect: rust.openssl.pbkdf2 salt=literal
}

fn second(password: &[u8], out: &mut [u8]) {
    let all = grains::Grains::new();
    pbkdf2_hmac(password, all.at(1), 650_000, MessageDigest::sha256(), out); // expect: rust.openssl.pbkdf2 salt=secure-random
}

fn chosen(password: &[u8], out: &mut [u8]) {
    let maker = grains::maker();
    pbkdf2_hmac(password, &maker.grain(), 650_000, MessageDigest::sha256(), out); // expect: rust.openssl.pbkdf2 salt=literal
}
