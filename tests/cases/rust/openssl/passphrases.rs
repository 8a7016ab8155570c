use openssl::dh::Dh;
use openssl::pkey::PKey;
use openssl::rsa::Rsa;

fn opened(pem: &[u8], given: &str) {
    PKey::private_key_from_pem_passphrase(pem, b"open sesame").unwrap(); // expect: rust.openssl.pem-passphrase password=literal; finding: VT-0302
    PKey::private_key_from_pkcs8_passphrase(pem, b"open sesame").unwrap(); // expect: rust.openssl.pem-passphrase password=literal; finding: VT-0302
    Rsa::private_key_from_pem_passphrase(pem, given.as_bytes()).unwrap(); // expect: rust.openssl.pem-passphrase password=?; no-finding: VT-0302
}

fn groups() {
    let small = Dh::get_1024_160().unwrap(); // expect: rust.openssl.dh-group algorithm=FFDH key_bits=1024; finding: VT-0501
    let large = Dh::get_2048_256().unwrap(); // expect: rust.openssl.dh-group algorithm=FFDH key_bits=2048; no-finding: VT-0501
}

struct Own;

impl Own {
    fn private_key_from_pem_passphrase(_: &[u8], _: &[u8]) {}
    fn get_1024_160() {}
}

fn look_alikes(pem: &[u8]) {
    Own::private_key_from_pem_passphrase(pem, b"open sesame"); // expect-none: rust.openssl.pem-passphrase
    Own::get_1024_160(); // expect-none: rust.openssl.dh-group
}
