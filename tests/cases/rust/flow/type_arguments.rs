// A generic function's own parameter, given on as the argument of another type.
use cbc::cipher::{block_padding::Pkcs7, BlockCipher, BlockEncryptMut, KeyInit, KeyIvInit};
use hmac::{Hmac, Mac};

fn seal<C: BlockEncryptMut + BlockCipher + KeyInit>(key: &[u8], iv: &[u8], text: &[u8]) -> Vec<u8> {
    cbc::Encryptor::<C>::new_from_slices(key, iv).unwrap().encrypt_padded_vec_mut::<Pkcs7>(text) // expect: rust.ciphers.mode algorithm=3DES mode=CBC
}

fn tag<D: digest::Digest>(key: &[u8]) -> Vec<u8> {
    Hmac::<D>::new_from_slice(key).unwrap().finalize().into_bytes().to_vec() // expect: rust.hashes.hmac algorithm=HMAC digest=MD5
}

pub fn all(key: &[u8], iv: &[u8]) {
    seal::<des::TdesEde3>(key, iv, b"a text");
    tag::<md5::Md5>(key);
}
