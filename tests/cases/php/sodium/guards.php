<?php
// What a guard turns away is not used.
function sealed($text, $nonce = '', $key = '') {
  if (strlen($nonce) !== 24) {
    throw new Exception('nonce');
  }
  if (strlen($key) !== 32) {
    throw new Exception('key');
  }
  return sodium_crypto_secretbox($text, $nonce, $key);  // expect: php.sodium.secretbox nonce=? key=?; expect-none: php.sodium.secretbox key=literal; expect-none: php.sodium.secretbox nonce=literal
}

function unguarded($text, $nonce, $key = '12345678901234567890123456789012') {
  return sodium_crypto_secretbox($text, $nonce, $key);  // expect: php.sodium.secretbox key=literal
}

// A switch that this file never turns may be turned elsewhere.
class Mail {
  public $apop = FALSE;
  const LEGACY = FALSE;

  function login($banner, $secret) {
    if ($this->apop) {
      return md5($banner . $secret);  // expect: php.hash.fixed algorithm=MD5
    }
    if (self::LEGACY) {
      return sha1($banner . $secret);  // expect-none: php.hash.fixed
    }
    return '';
  }
}

// What begins a salt says how it is used.
function slow($password, $salt) {
  return crypt($password, '$2a$08$' . $salt);  // expect: php.password.crypt algorithm=bcrypt cost=8
}
