use des::cipher::{generic_array::GenericArray, BlockEncrypt, KeyInit};
use des::Des;

fn seal(key: &[u8; 8], text: &mut [u8]) {
    let cipher = Des::new(GenericArray::from_slice(key)); // finding: VT-0101
    for block in text.chunks_exact_mut(8) {
        cipher.encrypt_block(GenericArray::from_mut_slice(block)); // finding: VT-0110; no-finding: VT-0101
    }
}
