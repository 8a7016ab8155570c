use md5::{Digest, Md5};
use sha2::Sha256;

fn login(password: &str, stored: &[u8]) -> bool {
    let mut hasher = Sha256::new(); // finding: VT-0408 severity=high
    hasher.update(password.as_bytes());
    hasher.finalize().as_slice() == stored
}

fn page<'a>(url: &[u8], pages: &'a HashMap<Vec<u8>, String>) -> Option<&'a String> {
    let cache_key = Md5::digest(url).to_vec(); // finding: VT-0206 severity=low
    pages.get(&cache_key)
}

fn mark(body: &[u8]) -> Vec<u8> {
    Md5::digest(body).to_vec() // finding: VT-0201 severity=medium
}

fn etag(body: &[u8]) -> Vec<u8> {
    let mut hasher = Md5::new(); // finding: VT-0206 severity=low
    hasher.update(body);
    hasher.finalize().to_vec()
}
