<?php

namespace Shop\Findings;

class Vectors {
  private $iv = '0123456789abcdef';
  function fixed($text, $key) {
    return openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $this->iv);  // finding: VT-0310; finding: VT-0111
  }
  function fresh($text, $key) {
    $iv = random_bytes(openssl_cipher_iv_length('aes-256-cbc'));
    return $iv . openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);  // no-finding: VT-0310; finding: VT-0111
  }
  function nonce($text, $key) {
    return sodium_crypto_secretbox($text, 'twenty-four fixed letter', $key);  // finding: VT-0311
  }
  function freshNonce($text, $key) {
    $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
    return $nonce . sodium_crypto_secretbox($text, $nonce, $key);  // no-finding: VT-0311
  }
}
