<?php
function without(string $text, string $key, string $iv): array {
  return [
    openssl_encrypt($text, 'aes-256-cbc', $key),  // expect: php.openssl.cipher mode=CBC iv=zero
    openssl_encrypt($text, 'aes-128-ctr', $key, OPENSSL_RAW_DATA),  // expect: php.openssl.cipher mode=CTR iv=zero
    openssl_encrypt($text, 'aes-256-cbc', $key, 0, $iv),  // expect: php.openssl.cipher mode=CBC iv=?
    openssl_encrypt($text, 'aes-256-ecb', $key),  // expect: php.openssl.cipher mode=ECB iv=absent-property
  ];
}
