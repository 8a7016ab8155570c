<?php

namespace Shop\Random;

// Names of a package of our own.
function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = Own::mt_rand(1, 6);  // expect-none: php.random.mersenne
  $made = Own::str_shuffle('abcdef');  // expect-none: php.random.shuffle
  Own::shuffle($cards);  // expect-none: php.random.shuffle-list
  Own::mt_srand(42);  // expect-none: php.random.seed
  $made = Own::lcg_value();  // expect-none: php.random.lcg
  $made = Own::uniqid('', true);  // expect-none: php.random.uniqid
  $made = Own::random_bytes(16);  // expect-none: php.random.bytes
  $made = Own::random_int(1, 6);  // expect-none: php.random.int
  $made = Own::openssl_random_pseudo_bytes(16);  // expect-none: php.random.openssl
  $made = Own::mcrypt_create_iv(16, MCRYPT_DEV_URANDOM);  // expect-none: php.random.mcrypt-iv
  $made = Own::mcrypt_create_iv(16, MCRYPT_RAND);  // expect-none: php.random.mcrypt-rand
  $made = new \Acme\Random\Engine\Mt19937(7);  // expect-none: php.random.engine
}
