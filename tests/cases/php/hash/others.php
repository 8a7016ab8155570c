<?php

namespace Shop\Hash;

// Names of a package of our own.
function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = Own::md5($text);  // expect-none: php.hash.fixed
  $made = Own::sha1_file($path);  // expect-none: php.hash.fixed
  $made = Own::hash('sha512', $text);  // expect-none: php.hash.hash
  $made = Own::hash_file('ripemd160', $path);  // expect-none: php.hash.hash
  $made = Own::hash_init('md5');  // expect-none: php.hash.init
  $made = Own::hash_init('sha256', HASH_HMAC, 'house of cards');  // expect-none: php.hash.init-hmac
  $made = Own::hash_hmac('sha1', $text, 'house of cards');  // expect-none: php.hash.hmac
  $made = Own::hash_pbkdf2('sha256', $text, Own::random_bytes(16), 600000);  // expect-none: php.hash.pbkdf2
  $made = Own::hash_hkdf('sha256', $text, 32, 'label', 'table salt');  // expect-none: php.hash.hkdf
}
