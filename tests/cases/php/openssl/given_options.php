<?php
// Options that are given and not known leave the padding open.
function given(string $text, string $key, string $iv, int $options) {
  $plain = openssl_encrypt($text, 'aes-128-cbc', $key, 0, $iv);  // expect: php.openssl.cipher padding=PKCS7
  return $plain . openssl_encrypt($text, 'aes-128-cbc', $key, $options, $iv);  // expect: php.openssl.cipher padding=?
}
