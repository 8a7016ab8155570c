<?php

namespace Shop\Hash;

function step1($text) {
  return md5($text);  // expect: php.hash.fixed algorithm=MD5
}

function step2($path) {
  return sha1_file($path);  // expect: php.hash.fixed algorithm=SHA-1
}

function step3($text) {
  return hash('sha512', $text);  // expect: php.hash.hash algorithm=SHA-512
}

function step4($path) {
  return hash_file('ripemd160', $path);  // expect: php.hash.hash algorithm=RIPEMD-160
}

function step5($text) {
  return hash('crc32b', $text);  // expect-none
}

function step6() {
  return hash_init('md5');  // expect: php.hash.init algorithm=MD5
}

function step7() {
  return hash_init('sha256', HASH_HMAC, 'house of cards');  // expect: php.hash.init-hmac digest=SHA-256 key=literal
}

function step8() {
  return hash_hmac('sha1', $text, 'house of cards');  // expect: php.hash.hmac algorithm=HMAC digest=SHA-1 key=literal
}

function step9($text) {
  return hash_pbkdf2('sha256', $text, random_bytes(16), 600000);  // expect: php.hash.pbkdf2 digest=SHA-256 iterations=600000 salt=secure-random
}

function step10() {
  return hash_hkdf('sha256', $text, 32, 'label', 'table salt');  // expect: php.hash.hkdf digest=SHA-256 salt=literal
}
