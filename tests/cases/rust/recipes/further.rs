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
    let mut stepping = StepRng::new(1, 1); // finding: VT-0601
    SigningKey::generate(&mut stepping); // expect: rust.curves.generate-foreseen private_key=predictable-random; finding: VT-0303
    SigningKey::generate(&mut OsRng); // expect-none: rust.curves.generate-foreseen
    RsaKeypair::random(&mut OsRng, 1024); // expect: rust.ssh-key.rsa algorithm=RSA key_bits=1024; finding: VT-0501
    Components::generate(&mut OsRng, KeySize::DSA_1024_160); // expect: rust.dsa.components algorithm=DSA key_bits=1024; finding: VT-0501
}

fn agreed() {
    elliptic_curve::ecdh::EphemeralSecret::<p192::NistP192>::random(&mut OsRng); // expect: rust.curves.generic-agreement algorithm=ECDH curve=P-192; finding: VT-0503
}

fn tokens() {
    Branca::new(b"thirty-two letters, no less! ok."); // expect: rust.branca.new algorithm=XChaCha20-Poly1305 key=literal; finding: VT-0301
    HS384.signer_from_bytes(b"some words"); // expect: rust.josekit.hmac algorithm=HMAC digest=SHA-384 key=literal; finding: VT-0301; finding: VT-0504
    SymmetricKey::<V4>::from(b"thirty-two letters, no less! ok."); // expect: rust.pasetors.key key=literal; finding: VT-0301
    new_magic_crypt!("some words", 256); // expect: rust.magic-crypt.new key=literal; finding: VT-0301
}
