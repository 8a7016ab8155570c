use aes::{Aes128, Aes256};
use cbc::cipher::{block_padding::Pkcs7, BlockEncryptMut, KeyInit, KeyIvInit};
use des::{Des, TdesEde3};

type AesCbc = cbc::Encryptor<Aes256>;

fn seal_cbc(key: &[u8; 32], iv: &[u8; 16], note: &[u8]) -> Vec<u8> {
    let engine = AesCbc::new(key.into(), iv.into()); // expect: rust.ciphers.mode algorithm=AES key_bits=256 mode=CBC padding=PKCS7
    engine.encrypt_padded_vec_mut::<Pkcs7>(note) // expect-applied: rust.ciphers.padded
}

fn seal_ecb(key: &[u8], note: &[u8]) -> Vec<u8> {
    let engine = ecb::Encryptor::<Des>::new_from_slice(key).unwrap(); // expect: rust.ciphers.ecb algorithm=DES mode=ECB
    engine.encrypt_padded_vec_mut::<Pkcs7>(note)
}

fn seal_triple(key: &[u8], iv: &[u8], note: &mut [u8]) {
    let mut engine = <ctr::Ctr64BE<TdesEde3> as KeyIvInit>::new(key.into(), iv.into()); // expect: rust.ciphers.mode algorithm=3DES mode=CTR
    engine.apply_keystream(note);
}

fn one_block(key: &[u8; 16], block: &mut Block) {
    let engine = Aes128::new(key.into()); // expect: rust.ciphers.block algorithm=AES key_bits=128 function=encrypt
    engine.encrypt_block(block); // expect-applied: rust.ciphers.block-encrypt
}

fn open_block(key: &[u8; 16], block: &mut Block) {
    let engine = Aes128::new(key.into()); // expect: rust.ciphers.block algorithm=AES function=decrypt
    engine.decrypt_block(block); // expect-applied: rust.ciphers.block-decrypt
}

fn many_blocks(key: &[u8; 16], blocks: &mut [Block]) {
    let engine = Aes128::new(key.into()); // expect: rust.ciphers.block algorithm=AES mode=ECB
    engine.encrypt_blocks(blocks); // expect-applied: rust.ciphers.blocks-encrypt
}
