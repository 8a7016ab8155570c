<?php

namespace Shop\Jwt;

// Names of a package of our own.
use Acme\JWT\JWT;
use Acme\JWT\Key;

function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = JWT::encode($claims, 'garden gate', 'HS256');  // expect-none: php.jwt.encode
  $made = new Key($public, 'RS256');  // expect-none: php.jwt.key
  $made = JWT::decode($text, $public, ['ES256']);  // expect-none: php.jwt.decode
}
