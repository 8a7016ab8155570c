use jsonwebtoken::DecodingKey;
use openssl::aes::AesKey;
use openssl::bn::BigNum;
use openssl::cipher::Cipher as Fetched;
use openssl::cipher_ctx::CipherCtx;
use openssl::nid::Nid;
use openssl::pkcs5::scrypt;
use openssl::pkey::PKey;
use openssl::rsa::Rsa;
use openssl::symm::{encrypt, Cipher, Crypter, Mode};
use rand_pcg::Pcg64;
use rsa::RsaPrivateKey;

fn by_nid(key: &[u8], iv: &[u8]) {
    let found = Cipher::from_nid(Nid::RC4).unwrap(); // expect-applied: rust.openssl.cipher-by-nid; finding: VT-0107
    Crypter::new(found, Mode::Encrypt, key, None); // expect: rust.openssl.crypter algorithm=RC4
    let _ = Cipher::from_nid(Nid::DES_EDE3_CBC); // expect: rust.openssl.cipher-by-nid algorithm=3DES mode=CBC; finding: VT-0103; finding: VT-0111
    encrypt(boring::symm::Cipher::des_cbc(), key, Some(iv), b"text"); // expect: rust.openssl.crypt algorithm=DES mode=CBC; finding: VT-0101; finding: VT-0111
    boring::symm::encrypt(boring::symm::Cipher::aes_128_ecb(), key, None, b"text"); // expect: rust.openssl.crypt algorithm=AES mode=ECB; finding: VT-0110
}

fn by_context(key: &[u8], iv: &[u8]) {
    let mut context = CipherCtx::new().unwrap(); // expect-applied: rust.openssl.cipher-context
    context.encrypt_init(Some(Fetched::des_ede3_cbc()), Some(key), Some(iv)); // expect: rust.openssl.cipher-init algorithm=3DES mode=CBC function=encrypt; finding: VT-0103; finding: VT-0111
    let fetched = Fetched::fetch(None, "AES-128-ECB", None).unwrap(); // expect-applied: rust.openssl.cipher-by-name; finding: VT-0110
    let _ = Fetched::fetch(None, "DES-CBC", None); // expect: rust.openssl.cipher-by-name algorithm=DES mode=CBC; finding: VT-0101; finding: VT-0111
    context.decrypt_init(Some(&fetched), Some(key), None); // expect: rust.openssl.cipher-init algorithm=AES mode=ECB function=decrypt
}

fn keys(password: &[u8], salt: &[u8], out: &mut [u8]) {
    scrypt(password, salt, 1024, 8, 1, 1 << 25, out); // expect: rust.openssl.scrypt cost=1024 block_size=8 parallelism=1; finding: VT-0405
    Rsa::generate_with_e(1024, &BigNum::from_u32(65537).unwrap()); // expect: rust.openssl.rsa-with-exponent key_bits=1024; finding: VT-0501
    let mut drawn = rand::thread_rng();
    RsaPrivateKey::new_with_exp(&mut drawn, 512, &3u32.into()); // expect: rust.openssl.rsa-crate-with-exponent key_bits=512; finding: VT-0501
    RsaPrivateKey::new(&mut drawn, 2048); // expect: rust.openssl.rsa-crate key_bits=2048 private_key=absent-property; expect-none: rust.openssl.rsa-crate-foreseen
    let mut foreseen = Pcg64::new(1, 2); // expect: rust.random.of-state generator=predictable; finding: VT-0601
    RsaPrivateKey::new(&mut foreseen, 2048); // expect: rust.openssl.rsa-crate-foreseen private_key=predictable-random; finding: VT-0303
    PKey::hmac(b"a word"); // expect: rust.openssl.mac-key algorithm=HMAC key=literal; finding: VT-0301; finding: VT-0504
    AesKey::new_encrypt(b"sixteen letters!"); // expect: rust.openssl.aes-key key=literal key_bits=128; finding: VT-0301
    DecodingKey::from_base64_secret("c29tZSB3b3Jkcw=="); // expect: rust.openssl.jwt-base64-key algorithm=HMAC key=literal; finding: VT-0301
}
