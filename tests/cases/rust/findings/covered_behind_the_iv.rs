use aes::Aes256;
use ctr::cipher::{KeyIvInit, StreamCipher};
use ctr::Ctr64BE;
use hmac::{Hmac, Mac};
use rand::{rngs::OsRng, RngCore};
use sha2::Sha256;

type Stream = Ctr64BE<Aes256>;

pub fn covered(key: &[u8], mac_key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let mut iv = vec![0u8; 16];
    OsRng.fill_bytes(&mut iv);
    let mut stream = Stream::new_from_slices(key, &iv).ok()?; // no-finding: VT-0111
    let mut body = data.to_vec();
    stream.apply_keystream(&mut body);
    let mut out = iv;
    out.extend(body);
    let mut mac = Hmac::<Sha256>::new_from_slice(mac_key).ok()?;
    mac.update(&out);
    out.extend(mac.finalize().into_bytes());
    Some(out)
}

// The MAC is over what was not enciphered.
pub fn beside(key: &[u8], mac_key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let mut iv = vec![0u8; 16];
    OsRng.fill_bytes(&mut iv);
    let mut stream = Stream::new_from_slices(key, &iv).ok()?; // finding: VT-0111
    let mut body = data.to_vec();
    stream.apply_keystream(&mut body);
    let mut header = b"header".to_vec();
    header.extend(&iv);
    let mut mac = Hmac::<Sha256>::new_from_slice(mac_key).ok()?;
    mac.update(&header);
    Some([header, body].concat())
}
