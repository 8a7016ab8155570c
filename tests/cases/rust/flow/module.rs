use openssl::symm::{encrypt, Cipher};

fn cipher_of(name: &str) -> Cipher {
    match name {
        "des" => Cipher::des_cbc(),
        _ => Cipher::aes_256_gcm(),
    }
}

mod old {
    pub const NAME: &str = "des";
}
fn a(k: &[u8], n: &[u8]) {
    let name = old::NAME;
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=DES mode=CBC
}

mod new {
    pub const OTHER: &str = "aes";
}
fn b(k: &[u8], n: &[u8]) {
    let name = new::OTHER;
    encrypt(cipher_of(name), k, None, n); // expect: rust.openssl.crypt algorithm=AES mode=GCM
}
