// A MAC over what a cipher wrote where it was lent to finds who changes it; one over anything else does not.
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::sign::Signer;
use openssl::symm::{Cipher, Crypter, Mode};

pub fn covered(key: &[u8], seal: &[u8], iv: &[u8], text: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut hidden = vec![0u8; text.len() + 16];
    let mut crypter = Crypter::new(Cipher::aes_256_cbc(), Mode::Encrypt, key, Some(iv)).unwrap(); // expect: rust.openssl.crypter mode=CBC role=authenticated; no-finding: VT-0111
    let n = crypter.update(text, &mut hidden).unwrap();
    crypter.finalize(&mut hidden[n..]).unwrap();
    let sealing = PKey::hmac(seal).unwrap();
    let mut signer = Signer::new(MessageDigest::sha256(), &sealing).unwrap();
    signer.update(iv).unwrap();
    signer.update(&hidden).unwrap();
    (hidden, signer.sign_to_vec().unwrap())
}

pub fn text_only(key: &[u8], seal: &[u8], iv: &[u8], text: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut hidden = [0u8; 64];
    let mut crypter = Crypter::new(Cipher::aes_256_cbc(), Mode::Encrypt, key, Some(iv)).unwrap(); // expect: rust.openssl.crypter mode=CBC; expect-none: rust.openssl.crypter role=authenticated; finding: VT-0111
    crypter.update(text, &mut hidden).unwrap();
    let sealing = PKey::hmac(seal).unwrap();
    let mut signer = Signer::new(MessageDigest::sha256(), &sealing).unwrap();
    signer.update(iv).unwrap();
    (hidden.to_vec(), signer.sign_to_vec().unwrap())
}
