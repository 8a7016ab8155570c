// Own types and other packages by the same names.
use aes::Aes128 as Real;
use shop::aes::{Aes128, Aes256Gcm, AesGcm};
use shop::{block_modes, cbc, chacha::ChaCha20, ecb, rc4};

fn all(key: &[u8], iv: &[u8], note: &mut [u8]) {
    let block = Aes128::new(key); // expect-none: rust.ciphers.block
    block.encrypt_block(note); // expect-none: rust.ciphers.block-encrypt
    block.decrypt_block(note); // expect-none: rust.ciphers.block-decrypt
    block.encrypt_blocks(note); // expect-none: rust.ciphers.blocks-encrypt
    let mode = cbc::Encryptor::<Real>::new(key, iv); // expect-none: rust.ciphers.mode
    mode.encrypt_padded_vec_mut::<Pkcs7>(note); // expect-none: rust.ciphers.padded
    let book = ecb::Encryptor::<Real>::new(key); // expect-none: rust.ciphers.ecb
    let older = block_modes::Cbc::<Real, Pkcs7>::new_var(key, iv); // expect-none: rust.ciphers.block-modes
    older.encrypt_vec(note); // expect-none: rust.ciphers.block-modes-run
    let stream = ChaCha20::new(key, iv); // expect-none: rust.ciphers.stream
    let four = rc4::Rc4::new(key); // expect-none: rust.ciphers.rc4
    let sealed = Aes256Gcm::new(key); // expect-none: rust.ciphers.aead
    sealed.encrypt(iv, note); // expect-none: rust.ciphers.aead-encrypt
    sealed.decrypt(iv, note); // expect-none: rust.ciphers.aead-decrypt
    let other = AesGcm::<Real, U12>::new(key); // expect-none: rust.ciphers.aead-generic
    let made = Aes256Gcm::generate_key(); // expect-none: rust.ciphers.generate-key
    let once = Aes256Gcm::generate_nonce(); // expect-none: rust.ciphers.generate-nonce
    let old = shop::crypto::aes::ecb_encryptor(KeySize128, key); // expect-none: rust.ciphers.rust-crypto
}
