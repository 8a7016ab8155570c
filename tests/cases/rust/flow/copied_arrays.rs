use ring::aead::{Aad, LessSafeKey, Nonce, UnboundKey, AES_256_GCM};

pub fn counted_afterwards(key: &[u8], note: &mut Vec<u8>) {
    let k = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).unwrap()); // expect: rust.openssl.ring-aead nonce=literal
    let mut raw = [9; 12];
    let n = Nonce::assume_unique_for_key(raw);
    raw[0] += 1;
    k.seal_in_place_append_tag(n, Aad::from(raw), note).unwrap();
}
