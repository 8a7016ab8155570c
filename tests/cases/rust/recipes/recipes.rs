use ring::{agreement, hkdf, hmac, pbkdf2, signature};
use std::num::NonZeroU32;
use rsa::{Oaep, Pkcs1v15Encrypt, RsaPrivateKey, RsaPublicKey};
use rsa::pkcs1v15::SigningKey;
use sha1::Sha1;
use sha2::Sha256;
use sodiumoxide::crypto::{pwhash, secretbox, sign};
use totp_rs::{Algorithm, TOTP};
use crypto::aes::KeySize;

fn ring_parts(key: &[u8], salt: &[u8], word: &[u8], rng: &Random, out: &mut [u8], text: &[u8]) {
    let a = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"changeit"); // expect: rust.ring.hmac algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=64; finding: VT-0301; finding: VT-0504
    let b = hmac::Key::new(hmac::HMAC_SHA256, key); // expect: rust.ring.hmac algorithm=HMAC digest=SHA-256 function=tag key=?
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, NonZeroU32::new(1000).unwrap(), b"fixed salt", word, out); // expect: rust.ring.pbkdf2 algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 password=? prf=HMAC salt=literal salt_bits=80; finding: VT-0320; finding: VT-0402
    pbkdf2::verify(pbkdf2::PBKDF2_HMAC_SHA512, NonZeroU32::new(600000).unwrap(), salt, word, out); // expect: rust.ring.pbkdf2-verify algorithm=PBKDF2 digest=SHA-512 function=verify iterations=600000 password=? prf=HMAC salt=?
    let c = hkdf::Salt::new(hkdf::HKDF_SHA384, salt); // expect: rust.ring.hkdf algorithm=HKDF digest=SHA-384 function=keyderive salt=?
    let d = agreement::EphemeralPrivateKey::generate(&agreement::X25519, rng); // expect: rust.ring.agreement algorithm=X25519 function=keygen
    let e = signature::UnparsedPublicKey::new(&signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, key); // expect: rust.ring.verify algorithm=RSA digest=SHA-1 function=verify padding=PKCS1v15; finding: VT-0203
    let f = signature::UnparsedPublicKey::new(&signature::ED25519, key); // expect: rust.ring.verify algorithm=Ed25519 function=verify
    let g = signature::Ed25519KeyPair::generate_pkcs8(rng); // expect: rust.ring.ed25519 algorithm=Ed25519 function=keygen
    let h = signature::EcdsaKeyPair::from_pkcs8(&signature::ECDSA_P384_SHA384_ASN1_SIGNING, key); // expect: rust.ring.ecdsa algorithm=ECDSA curve=P-384 digest=SHA-384 function=sign
    let i = signature::RsaKeyPair::from_pkcs8(key).unwrap(); // expect-applied: rust.ring.rsa
    i.sign(&signature::RSA_PSS_SHA256, rng, text, out); // expect: rust.ring.rsa-sign algorithm=RSA digest=SHA-256 function=sign padding=PSS
    let j = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA512, key); // expect: rust.ring.hmac algorithm=HMAC digest=SHA-512 function=tag key=?
}

fn rsa_parts(public: &RsaPublicKey, private: RsaPrivateKey, rng: &mut Random, text: &[u8]) {
    public.encrypt(rng, Oaep::new::<Sha1>(), text); // expect: rust.rsa.oaep algorithm=RSA digest=SHA-1 padding=OAEP
    public.encrypt(rng, Pkcs1v15Encrypt, text); // expect: rust.rsa.pkcs1 algorithm=RSA function=encrypt padding=PKCS1v15; finding: VT-0112
    let signer = SigningKey::<Sha256>::new(private); // expect: rust.rsa.signer algorithm=RSA digest=SHA-256 function=sign padding=PKCS1v15
}

fn curves(rng: &mut Random) {
    let a = k256::ecdsa::SigningKey::random(rng); // expect: rust.curves.generate algorithm=ECDSA curve=secp256k1 function=keygen
    let b = ed25519_dalek::SigningKey::generate(rng); // expect: rust.curves.generate algorithm=Ed25519 function=keygen
    let c = x25519_dalek::EphemeralSecret::random_from_rng(rng); // expect: rust.curves.x25519 algorithm=X25519 function=keygen
    let d = ed25519_dalek::SigningKey::from_bytes(b"0123456789abcdef0123456789abcdef"); // expect: rust.curves.signing-key algorithm=Ed25519 function=sign private_key=literal private_key_bits=256; finding: VT-0301
}

fn others(text: &[u8], key: &[u8], word: &orion::pwhash::Password, out: &mut [u8]) {
    let k = orion::aead::SecretKey::default(); // expect-applied: rust.orion.key
    orion::aead::seal(&k, text); // expect: rust.orion.aead algorithm=XChaCha20-Poly1305 function=encrypt key=secure-random
    orion::pwhash::hash_password(word, 3, 65536); // expect: rust.orion.password algorithm=Argon2i function=keyderive iterations=3 memory_kib=65536 password=?
    orion::hash::digest(text); // expect: rust.orion.hash algorithm=BLAKE2b-256 function=digest
    let s = secretbox::gen_key(); // expect-applied: rust.sodiumoxide.key
    let n = secretbox::gen_nonce(); // expect-applied: rust.sodiumoxide.key
    secretbox::seal(text, &n, &s); // expect: rust.sodiumoxide.secretbox algorithm=XSalsa20-Poly1305 function=encrypt key=secure-random nonce=secure-random
    sodiumoxide::crypto::aead::chacha20poly1305_ietf::seal(text, None, &n, &s); // expect: rust.sodiumoxide.aead algorithm=ChaCha20-Poly1305 function=encrypt key=secure-random nonce=secure-random
    let pair = sign::gen_keypair(); // expect: rust.sodiumoxide.pair algorithm=Ed25519 function=keygen
    sign::sign_detached(text, &pair); // expect: rust.sodiumoxide.sign algorithm=Ed25519 function=sign
    pwhash::argon2id13::pwhash(text, 1, 2); // expect: rust.sodiumoxide.password algorithm=Argon2id function=keyderive password=?
    crypto::pbkdf2::pbkdf2_simple("changeit", 1000); // expect: rust.rust-crypto.pbkdf2-simple algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 password=literal password_bits=64 prf=HMAC; finding: VT-0302; finding: VT-0402
    crypto::aes::ctr(KeySize::KeySize128, key, &[0u8; 16]); // expect: rust.rust-crypto.aes-ctr algorithm=AES iv=zero iv_bits=128 key=? key_bits=128 mode=CTR; finding: VT-0111; finding: VT-0311
    crypto::bcrypt::bcrypt(4, b"sixteen bytes ok", text, out); // expect: rust.rust-crypto.bcrypt algorithm=bcrypt cost=4 function=keyderive password=? salt=literal salt_bits=128; finding: VT-0320; finding: VT-0404
    TOTP::new(Algorithm::SHA1, 6, 1, 30, b"a secret of twenty by".to_vec()); // expect: rust.totp-rs.new digest=SHA-1 key=literal protocol=TOTP; finding: VT-0301
    fernet::Fernet::new("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4="); // expect: rust.fernet.new algorithm=Fernet key=literal; finding: VT-0301
}
