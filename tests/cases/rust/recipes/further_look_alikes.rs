// Types of this file's own that are called like those of the crates.
struct Own;
impl Own {
    fn generate(_: u8) {}
    fn random(_: u8, _: u32) {}
    fn new(_: &[u8]) {}
    fn signer_from_bytes(&self, _: &[u8]) {}
    fn from(_: &[u8]) {}
}
macro_rules! new_magic_crypt {
    ($a:expr, $b:expr) => {};
}

fn all(own: Own) {
    Own::generate(1); // expect-none: rust.curves.generate-foreseen; expect-none: rust.dsa.components
    Own::random(1, 1024); // expect-none: rust.curves.generic-agreement; expect-none: rust.ssh-key.rsa
    Own::new(b"a"); // expect-none: rust.branca.new
    own.signer_from_bytes(b"a"); // expect-none: rust.josekit.hmac
    Own::from(b"a"); // expect-none: rust.pasetors.key
    new_magic_crypt!("a", 256); // expect-none: rust.magic-crypt.new
}
