<?php

namespace Shop\Findings;

function stretch($password) {
  return hash_pbkdf2('sha256', $password, 'always the same', 600000);  // finding: VT-0320
}

function stretchFresh($password) {
  return hash_pbkdf2('sha256', $password, random_bytes(16), 600000);  // no-finding: VT-0320; no-finding: VT-0402; no-finding: VT-0401
}

function stretchLittle($password) {
  $rounds = 100;
  return openssl_pbkdf2($password, random_bytes(16), 32, $rounds, 'sha256');  // finding: VT-0401
}

function cheap($password) {
  return password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);  // finding: VT-0404
}

function dear($password) {
  $options = ['cost' => 12];
  return password_hash($password, PASSWORD_BCRYPT, $options);  // no-finding: VT-0404
}
