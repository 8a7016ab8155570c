<?php

namespace Shop\Findings;

function keyFromHex($text) {
  return openssl_encrypt($text, 'aes-128-gcm', hex2bin('00112233445566778899aabbccddeeff'), 0, random_bytes(12), $tag);  // finding: VT-0301; expect: php.openssl.cipher key=literal key_bits=128
}

function keyFromBase64($text) {
  $key = base64_decode('c2l4dGVlbiBsZXR0ZXJzLg==');
  return openssl_encrypt($text, 'aes-128-gcm', $key, 0, random_bytes(12), $tag);  // finding: VT-0301
}

function keyFromEnvironment($text) {
  $key = base64_decode(getenv('TILL_KEY'));
  return openssl_encrypt($text, 'aes-128-gcm', $key, 0, random_bytes(12), $tag);  // no-finding: VT-0301
}

function nameFromBase64($text) {
  return hash(base64_decode('bWQ1'), $text);  // finding: VT-0201
}

function packed($text) {
  return hash_hmac('sha256', $text, pack('H*', '0011223344556677'));  // finding: VT-0301; finding: VT-0504
}
