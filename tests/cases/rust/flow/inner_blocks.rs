use openssl::hash::MessageDigest;
use openssl::pkcs5::pbkdf2_hmac;

fn inner(word: &[u8], salt: &[u8], old: bool, out: &mut [u8]) {
    let rounds = 250000;
    if old {
        let rounds = 10;
        pbkdf2_hmac(word, salt, rounds, MessageDigest::sha256(), out); // expect: rust.openssl.pbkdf2 iterations=10
    }
    pbkdf2_hmac(word, salt, rounds, MessageDigest::sha256(), out); // expect: rust.openssl.pbkdf2 iterations=250000; expect-none: rust.openssl.pbkdf2 iterations=10
    let rounds = 600000;
    pbkdf2_hmac(word, salt, rounds, MessageDigest::sha256(), out); // expect: rust.openssl.pbkdf2 iterations=600000; expect-none: rust.openssl.pbkdf2 iterations=250000
}
