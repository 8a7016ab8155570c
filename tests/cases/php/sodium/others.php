<?php

namespace Shop\Sodium;

// Names of a package of our own.
function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = Own::sodium_crypto_aead_xchacha20poly1305_ietf_encrypt($text, '', Own::random_bytes(24), $key);  // expect-none: php.sodium.aead
  $made = Own::sodium_crypto_secretbox($text, Own::str_repeat('n', 24), $key);  // expect-none: php.sodium.secretbox
  $made = Own::sodium_crypto_box_open($text, $nonce, $pair);  // expect-none: php.sodium.box
  $made = Own::sodium_crypto_box_seal($text, $public);  // expect-none: php.sodium.seal
  $made = Own::sodium_crypto_sign_keypair();  // expect-none: php.sodium.keypair
  $made = Own::sodium_crypto_sign_detached($text, $secret);  // expect-none: php.sodium.sign
  $made = Own::sodium_crypto_generichash($text);  // expect-none: php.sodium.generichash
  $made = Own::sodium_crypto_auth($text, $key);  // expect-none: php.sodium.auth
  $made = Own::sodium_crypto_pwhash(32, $text, $salt, SODIUM_CRYPTO_PWHASH_OPSLIMIT_MODERATE, 1 << 28, SODIUM_CRYPTO_PWHASH_ALG_ARGON2I13);  // expect-none: php.sodium.pwhash
  $made = Own::sodium_crypto_pwhash_str($text, 3, 1 << 28);  // expect-none: php.sodium.pwhash-str
  $made = Own::sodium_crypto_kdf_derive_from_key(32, 1, 'ctx_____', $key);  // expect-none: php.sodium.kdf
  $made = Own::sodium_crypto_secretbox_keygen();  // expect-none: php.sodium.keygen
}
