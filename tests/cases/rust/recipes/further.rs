use branca::Branca;
use dsa::{Components, KeySize};
use ed25519_dalek::SigningKey;
use josekit::jws::HS384;
use magic_crypt::new_magic_crypt;
use pasetors::keys::SymmetricKey;
use pasetors::version4::V4;
use rand::rngs::{mock::StepRng, OsRng};
use ssh_key::private::RsaKeypair;

fn made() {
    let mut stepping = StepRng::new(1, 1);
    SigningKey::generate(&mut stepping); // expect: rust.curves.generate-foreseen private_key=predictable-random
    SigningKey::generate(&mut OsRng); // expect-none: rust.curves.generate-foreseen
    RsaKeypair::random(&mut OsRng, 1024); // expect: rust.ssh-key.rsa algorithm=RSA key_bits=1024
    Components::generate(&mut OsRng, KeySize::DSA_1024_160); // expect: rust.dsa.components algorithm=DSA key_bits=1024
}

fn tokens() {
    Branca::new(b"thirty-two letters, no less! ok."); // expect: rust.branca.new algorithm=XChaCha20-Poly1305 key=literal
    HS384.signer_from_bytes(b"some words"); // expect: rust.josekit.hmac algorithm=HMAC digest=SHA-384 key=literal
    SymmetricKey::<V4>::from(b"thirty-two letters, no less! ok."); // expect: rust.pasetors.key key=literal
    new_magic_crypt!("some words", 256); // expect: rust.magic-crypt.new key=literal
}
