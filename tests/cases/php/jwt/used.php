<?php

namespace Shop\Jwt;

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

function step1($claims) {
  return JWT::encode($claims, 'garden gate', 'HS256');  // expect: php.jwt.encode algorithm=HMAC digest=SHA-256 key=literal
}

function step2($public) {
  return new Key($public, 'RS256');  // expect: php.jwt.key algorithm=RSA function=verify
}

function step3($text, $public) {
  return JWT::decode($text, $public, ['ES256']);  // expect: php.jwt.decode algorithm=ECDSA curve=P-256
}
