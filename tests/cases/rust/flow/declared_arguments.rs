use aes::Aes192;
use block_modes::block_padding::ZeroPadding;
use block_modes::{BlockMode, Ecb};
use hmac::{Hmac, Mac};

fn seal(key: &[u8], text: &[u8]) -> Vec<u8> {
    let cipher: Ecb<Aes192, ZeroPadding> = Ecb::new_from_slices(key, Default::default()).unwrap(); // expect: rust.ciphers.block-modes algorithm=AES key_bits=192 mode=ECB
    cipher.encrypt_vec(text)
}

fn tag(key: &[u8]) {
    let own: Hmac<sha2::Sha256> = Hmac::<md5::Md5>::new_from_slice(key).unwrap(); // expect: rust.hashes.hmac digest=MD5
    let other: Vec<sha2::Sha256> = wrapped(Hmac::new_from_slice(key)); // expect: rust.hashes.hmac digest=absent-property
}
