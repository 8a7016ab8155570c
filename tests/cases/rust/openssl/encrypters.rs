use openssl::encrypt::{Decrypter, Encrypter};
use openssl::pkey::{PKey, Private, Public};
use openssl::rsa::Padding;

pub fn close_up(to: &PKey<Public>, key: &[u8], out: &mut [u8]) -> usize {
    let mut e = Encrypter::new(to).unwrap(); // expect-applied: rust.openssl.encrypter
    e.set_rsa_padding(Padding::PKCS1).unwrap(); // expect: rust.openssl.encrypter-padding padding=PKCS1v15 function=encrypt
    e.encrypt(key, out).unwrap()
}

pub fn open_up(own: &PKey<Private>, key: &[u8], out: &mut [u8]) -> usize {
    let mut d = Decrypter::new(own).unwrap();
    d.set_rsa_padding(Padding::PKCS1_OAEP).unwrap(); // expect: rust.openssl.encrypter-padding padding=OAEP function=decrypt
    d.decrypt(key, out).unwrap()
}
