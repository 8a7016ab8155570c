<?php

namespace Shop\Findings;

function sealWith(string $text, string $key, string $mode = 'ecb', int $bits = 128) {
  return openssl_encrypt($text, "aes-$bits-$mode", $key);  // finding: VT-0110; expect: php.openssl.cipher mode=ECB key_bits=256
}

function sealBetter(string $text, string $key, string $mode = 'ecb', int $bits = 128) {
  return openssl_encrypt($text, "aes-$bits-$mode", $key);  // no-finding: VT-0110; expect: php.openssl.cipher mode=GCM key_bits=192
}

function callsThem($text, $key) {
  return sealWith($text, $key, bits: 256) . sealBetter(key: $key, text: $text, bits: 192, mode: 'gcm');
}
