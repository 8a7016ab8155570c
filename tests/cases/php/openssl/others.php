<?php

namespace Shop\Openssl;

// Names of a package of our own.
function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = Own::openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, Own::random_bytes(16));  // expect-none: php.openssl.cipher
  $made = Own::openssl_decrypt($text, 'des-ede3-ecb', $key, OPENSSL_RAW_DATA | OPENSSL_ZERO_PADDING);  // expect-none: php.openssl.cipher
  $made = Own::openssl_digest($text, 'sha384');  // expect-none: php.openssl.digest
  $made = Own::openssl_pbkdf2($text, Own::random_bytes(16), 32, 1000);  // expect-none: php.openssl.pbkdf2
  $made = Own::openssl_sign($text, $signature, $key, OPENSSL_ALGO_SHA256);  // expect-none: php.openssl.sign
  $made = Own::openssl_sign($text, $signature, $key);  // expect-none: php.openssl.sign
  $made = Own::openssl_verify($text, $signature, $key, 'sha512');  // expect-none: php.openssl.verify
  $made = Own::openssl_seal($text, $sealed, $envelopes, [$key], 'rc4');  // expect-none: php.openssl.seal
  $made = Own::openssl_open($text, $opened, $envelope, $key, 'aes-128-cbc', $iv);  // expect-none: php.openssl.open
  $made = Own::openssl_public_encrypt($text, $sealed, $key);  // expect-none: php.openssl.rsa
  $made = Own::openssl_private_decrypt($text, $opened, $key, OPENSSL_PKCS1_OAEP_PADDING);  // expect-none: php.openssl.rsa
  $made = Own::openssl_pkey_new(['private_key_bits' => 3072, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);  // expect-none: php.openssl.pkey-new
  $made = Own::openssl_pkey_new(['curve_name' => 'prime256v1', 'private_key_type' => OPENSSL_KEYTYPE_EC]);  // expect-none: php.openssl.pkey-new
  $made = Own::openssl_pkey_get_private($key, 'attic window');  // expect-none: php.openssl.key-password
}
