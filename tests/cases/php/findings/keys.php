<?php

namespace Shop\Findings;

class Keys {
  private const SECRET = 'the lamp in the hallway';
  public function sign($text) {
    return hash_hmac('sha256', $text, self::SECRET);  // finding: VT-0301
  }
  public function signWith($text, $key) {
    return hash_hmac('sha256', $text, $key);  // no-finding: VT-0301
  }
  public function guessable($text) {
    $key = '';
    return openssl_encrypt($text, 'aes-128-gcm', str_shuffle('abcdefghijklmnop'), 0, random_bytes(12), $tag);  // finding: VT-0303; finding: VT-0605
  }
  public function password() {
    return new \PDO('pgsql:host=db', 'till', 'open sesame');  // finding: VT-0302
  }
  public function passwordFromOutside() {
    return new \PDO('pgsql:host=db', 'till', getenv('DB_PASSWORD'));  // no-finding: VT-0302
  }
}
