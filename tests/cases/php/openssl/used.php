<?php

namespace Shop\Openssl;

function step1($text, $key) {
  return openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, random_bytes(16));  // expect: php.openssl.cipher algorithm=AES mode=CBC key_bits=256 iv=secure-random function=encrypt padding=PKCS7
}

function step2($text, $key) {
  return openssl_decrypt($text, 'des-ede3-ecb', $key, OPENSSL_RAW_DATA | OPENSSL_ZERO_PADDING);  // expect: php.openssl.cipher algorithm=3DES mode=ECB function=decrypt padding=NoPadding
}

function step3($text) {
  return openssl_digest($text, 'sha384');  // expect: php.openssl.digest algorithm=SHA-384
}

function step4($text) {
  return openssl_pbkdf2($text, random_bytes(16), 32, 1000);  // expect: php.openssl.pbkdf2 digest=SHA-1 iterations=1000 output_bits=256
}

function step5($text, $key) {
  return openssl_sign($text, $signature, $key, OPENSSL_ALGO_SHA256);  // expect: php.openssl.sign digest=SHA-256 function=sign
}

function step6($text, $key) {
  return openssl_sign($text, $signature, $key);  // expect: php.openssl.sign digest=SHA-1
}

function step7($text, $key) {
  return openssl_verify($text, $signature, $key, 'sha512');  // expect: php.openssl.verify digest=SHA-512 function=verify
}

function step8($text, $envelopes, $key) {
  return openssl_seal($text, $sealed, $envelopes, [$key], 'rc4');  // expect: php.openssl.seal algorithm=RC4
}

function step9($text, $envelope, $key, $iv) {
  return openssl_open($text, $opened, $envelope, $key, 'aes-128-cbc', $iv);  // expect: php.openssl.open algorithm=AES mode=CBC
}

function step10($text, $key) {
  return openssl_public_encrypt($text, $sealed, $key);  // expect: php.openssl.rsa algorithm=RSA padding=PKCS1v15
}

function step11($text, $key) {
  return openssl_private_decrypt($text, $opened, $key, OPENSSL_PKCS1_OAEP_PADDING);  // expect: php.openssl.rsa padding=OAEP function=decrypt
}

function step12() {
  return openssl_pkey_new(['private_key_bits' => 3072, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);  // expect: php.openssl.pkey-new algorithm=RSA key_bits=3072
}

function step13() {
  return openssl_pkey_new(['curve_name' => 'prime256v1', 'private_key_type' => OPENSSL_KEYTYPE_EC]);  // expect: php.openssl.pkey-new curve=P-256
}

function step14($key) {
  return openssl_pkey_get_private($key, 'attic window');  // expect: php.openssl.key-password password=literal
}
