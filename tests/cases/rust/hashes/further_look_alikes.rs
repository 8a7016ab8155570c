// Types of this file's own that are called like those of the crates.
struct Sha1;
impl Sha1 {
    fn from(_: &[u8]) -> Sha1 { Sha1 }
    fn mac(_: &[u8], _: &[u8]) {}
    fn new(_: &[u8]) -> Sha1 { Sha1 }
}
fn hex_digest(_: u8, _: &[u8]) {}

fn all(data: &[u8]) {
    hex_digest(1, data); // expect-none: rust.hashes.crypto-hash
    Sha1::from(data); // expect-none: rust.hashes.sha1-smol-from
    Sha1::mac(data, b"a"); // expect-none: rust.hashes.hmac-sha256
    Sha1::new(b"a"); // expect-none: rust.hashes.hmac-sha256-new
}
