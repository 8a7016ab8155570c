use crypto_hash::{digest, hex_digest, Algorithm, Hasher};
use hmac_sha256::HMAC;
use sha1_smol::Sha1;

fn all(data: &[u8]) {
    digest(Algorithm::MD5, data); // expect: rust.hashes.crypto-hash algorithm=MD5
    hex_digest(Algorithm::SHA256, data); // expect: rust.hashes.crypto-hash algorithm=SHA-256
    Hasher::new(Algorithm::SHA1); // expect: rust.hashes.crypto-hash algorithm=SHA-1
    Sha1::from(data).digest(); // expect: rust.hashes.sha1-smol-from algorithm=SHA-1
    Sha1::new().update(data); // expect: rust.hashes.new algorithm=SHA-1
    HMAC::mac(data, b"a word"); // expect: rust.hashes.hmac-sha256 algorithm=HMAC digest=SHA-256 key=literal
    HMAC::new(b"a word"); // expect: rust.hashes.hmac-sha256-new key=literal
}
