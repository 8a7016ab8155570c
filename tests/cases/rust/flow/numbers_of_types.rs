use openssl::hash::MessageDigest;
use openssl::pkcs5::pbkdf2_hmac;
use openssl::rsa::Rsa;
use sha2::Digest;
use std::marker::PhantomData;

struct Kdf<const ROUNDS: usize, const LENGTH: usize>;

impl<const ROUNDS: usize, const LENGTH: usize> Kdf<ROUNDS, LENGTH> {
    fn derive(secret: &[u8], salt: &[u8]) -> [u8; LENGTH] {
        let mut out = [0u8; LENGTH];
        pbkdf2_hmac(secret, salt, ROUNDS, MessageDigest::sha256(), &mut out); // expect: rust.openssl.pbkdf2 iterations=1500
        out
    }

    // What it names itself comes first.
    fn rsa<const BITS: u32>() {
        Rsa::generate(BITS); // expect: rust.openssl.rsa key_bits=1024; expect-none: rust.openssl.rsa key_bits=1500
    }
}

// Turned round: what stands first in its name is the second one.
struct Pair<const A: u32, const B: u32>;

impl<const FIRST: u32, const SECOND: u32> Pair<SECOND, FIRST> {
    fn make() {
        Rsa::generate(FIRST); // expect: rust.openssl.rsa key_bits=2048; expect-none: rust.openssl.rsa key_bits=768
    }
}

struct Marks<D: Digest>(PhantomData<D>);

impl<D: Digest> Marks<D> {
    fn of(text: &[u8]) -> Vec<u8> {
        D::digest(text).to_vec() // expect: rust.hashes.digest algorithm=MD5
    }
}

fn use_them(secret: &[u8], salt: &[u8]) {
    Kdf::<1500, 32>::derive(secret, salt);
    Kdf::<1500, 32>::rsa::<1024>();
    Pair::<768, 2048>::make();
    Marks::<md5::Md5>::of(secret);
}
