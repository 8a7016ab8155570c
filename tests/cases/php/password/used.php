<?php

namespace Shop\Password;

function step1($text) {
  return password_hash($text, PASSWORD_BCRYPT, ['cost' => 12]);  // expect: php.password.hash algorithm=bcrypt cost=12
}

function step2($text) {
  return password_hash($text, PASSWORD_ARGON2ID, ['time_cost' => 3, 'memory_cost' => 65536, 'threads' => 2]);  // expect: php.password.hash algorithm=Argon2id iterations=3 memory_kib=65536 parallelism=2
}

function step3() {
  return crypt($text, '$1$rounds$');  // expect: php.password.crypt algorithm=md5crypt
}

function step4() {
  return mysqli_connect('db', 'shop', 'till-and-drawer');  // expect: php.password.mysqli password=literal
}

function step5() {
  return new \PDO('mysql:host=db', 'shop', 'till-and-drawer');  // expect: php.password.database password=literal
}
