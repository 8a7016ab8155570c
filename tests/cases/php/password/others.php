<?php

namespace Shop\Password;

// Names of a package of our own.
function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = Own::password_hash($text, PASSWORD_BCRYPT, ['cost' => 12]);  // expect-none: php.password.hash
  $made = Own::password_hash($text, PASSWORD_ARGON2ID, ['time_cost' => 3, 'memory_cost' => 65536, 'threads' => 2]);  // expect-none: php.password.hash
  $made = Own::crypt($text, '$1$rounds$');  // expect-none: php.password.crypt
  $made = Own::mysqli_connect('db', 'shop', 'till-and-drawer');  // expect-none: php.password.mysqli
  $made = new \Acme\PDO('mysql:host=db', 'shop', 'till-and-drawer');  // expect-none: php.password.database
}
