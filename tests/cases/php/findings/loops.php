<?php

namespace Shop\Findings;

function each($text) {
  $all = '';
  foreach (['sha256', 'md5'] as $name) {
    $all .= hash($name, $text);  // finding: VT-0201; expect: php.hash.hash algorithm=SHA-256
  }
  return $all;
}

function eachKey($text) {
  $all = '';
  foreach (['a' => 'sha256', 'b' => 'sha512'] as $key => $name) {
    $all .= $key . hash($name, $text);  // no-finding: VT-0201; expect: php.hash.hash algorithm=SHA-512
  }
  return $all;
}

function stretched($password) {
  $rounds = 1;
  for ($i = 0; $i < 3; $i++) {
    $rounds *= 10;
  }
  return hash_pbkdf2('sha256', $password, random_bytes(16), $rounds, 32, true);  // finding: VT-0402
}
