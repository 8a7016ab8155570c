use aes::cipher::{generic_array::GenericArray, BlockEncrypt, KeyInit};
use aes::{Aes128, Aes256};

fn by_chunks(key: &[u8], text: &mut [u8]) {
    let cipher = Aes256::new(GenericArray::from_slice(key)); // expect: rust.ciphers.block mode=ECB
    for chunk in text.chunks_mut(16) {
        cipher.encrypt_block(GenericArray::from_mut_slice(chunk));
    }
}

fn one(key: &[u8], block: &mut [u8]) {
    let cipher = Aes256::new(GenericArray::from_slice(key)); // expect: rust.ciphers.block mode=absent-property
    cipher.encrypt_block(GenericArray::from_mut_slice(block));
}

fn counter(key: &[u8], text: &mut [u8], count: &[u8]) {
    let cipher = Aes128::new(GenericArray::from_slice(key)); // expect: rust.ciphers.block mode=absent-property
    for chunk in text.chunks_mut(16) {
        let mut pad = GenericArray::clone_from_slice(count);
        cipher.encrypt_block(&mut pad);
        for (c, p) in chunk.iter_mut().zip(pad) {
            *c ^= p;
        }
    }
}

fn of_its_own(key: &[u8], text: &[u8], out: &mut Vec<u8>) {
    let cipher = Aes128::new(GenericArray::from_slice(key)); // expect: rust.ciphers.block mode=ECB
    for chunk in text.chunks_exact(16) {
        let mut block = GenericArray::clone_from_slice(chunk);
        cipher.encrypt_block(&mut block);
        out.extend_from_slice(&block);
    }
}

fn of_another(key: &[u8], text: &[u8], rest: &[u8], out: &mut Vec<u8>) {
    let cipher = Aes128::new(GenericArray::from_slice(key)); // expect: rust.ciphers.block mode=absent-property
    for chunk in text.chunks_exact(16) {
        let mut block = GenericArray::clone_from_slice(rest);
        cipher.encrypt_block(&mut block);
        out.push(block[chunk.len() - 1]);
    }
}
