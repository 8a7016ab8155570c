use aes::Aes128;
use block_modes::block_padding::Pkcs7;
use block_modes::{BlockMode, Ecb};

type Book = Ecb<Aes128, Pkcs7>;

fn seal(key: &[u8], note: &[u8]) -> Vec<u8> {
    let engine = Book::new_from_slices(key, Default::default()).unwrap(); // expect: rust.ciphers.block-modes algorithm=AES mode=ECB padding=PKCS7 function=encrypt
    engine.encrypt_vec(note) // expect-applied: rust.ciphers.block-modes-run
}

fn stream(key: &[u8], text: &mut [u8]) {
    let mut engine = rc4::Rc4::new(key.into()); // expect: rust.ciphers.rc4 algorithm=RC4
    engine.apply_keystream(text);
}

fn oldest(key: &[u8]) {
    let mut engine = crypto::aes::ecb_encryptor(crypto::aes::KeySize::KeySize128, key, crypto::blockmodes::PkcsPadding); // expect: rust.ciphers.rust-crypto algorithm=AES mode=ECB key_bits=128
}
