<?php

namespace Shop\Sodium;

function step1($text, $key) {
  return sodium_crypto_aead_xchacha20poly1305_ietf_encrypt($text, '', random_bytes(24), $key);  // expect: php.sodium.aead algorithm=XChaCha20-Poly1305 nonce=secure-random
}

function step2($text, $key) {
  return sodium_crypto_secretbox($text, str_repeat('n', 24), $key);  // expect: php.sodium.secretbox algorithm=XSalsa20-Poly1305 nonce=literal
}

function step3($text, $nonce, $pair) {
  return sodium_crypto_box_open($text, $nonce, $pair);  // expect: php.sodium.box algorithm=NaCl-box function=decrypt
}

function step4($text, $public) {
  return sodium_crypto_box_seal($text, $public);  // expect: php.sodium.seal algorithm=NaCl-box
}

function step5() {
  return sodium_crypto_sign_keypair();  // expect: php.sodium.keypair algorithm=Ed25519 function=keygen
}

function step6($text, $secret) {
  return sodium_crypto_sign_detached($text, $secret);  // expect: php.sodium.sign algorithm=Ed25519 function=sign
}

function step7($text) {
  return sodium_crypto_generichash($text);  // expect: php.sodium.generichash algorithm=BLAKE2b-256
}

function step8($text, $key) {
  return sodium_crypto_auth($text, $key);  // expect: php.sodium.auth algorithm=HMAC digest=SHA-512
}

function step9($text, $salt) {
  return sodium_crypto_pwhash(32, $text, $salt, SODIUM_CRYPTO_PWHASH_OPSLIMIT_MODERATE, 1 << 28, SODIUM_CRYPTO_PWHASH_ALG_ARGON2I13);  // expect: php.sodium.pwhash algorithm=Argon2i iterations=3
}

function step10($text) {
  return sodium_crypto_pwhash_str($text, 3, 1 << 28);  // expect: php.sodium.pwhash-str algorithm=Argon2id
}

function step11($key) {
  return sodium_crypto_kdf_derive_from_key(32, 1, 'ctx_____', $key);  // expect: php.sodium.kdf algorithm=BLAKE2b-MAC
}

function step12() {
  return sodium_crypto_secretbox_keygen();  // expect: php.sodium.keygen generator=secure
}
