<?php

namespace Shop\Findings;

class Cipherer {
  protected function run($text, $method, $key) {
    return openssl_encrypt($text, $method, $key, OPENSSL_RAW_DATA, str_repeat("\0", 16));  // finding: VT-0310; expect: php.openssl.cipher mode=CBC; finding: VT-0111
  }
  public function seal($text, $key) { return $this->run($text, 'aes-128-cbc', $key); }
}

class FreshCipherer {
  protected function run($text, $method, $key) {
    return openssl_encrypt($text, $method, $key, OPENSSL_RAW_DATA, openssl_random_pseudo_bytes(16));  // no-finding: VT-0310; finding: VT-0111
  }
  public function seal($text, $key) { return $this->run($text, 'aes-128-cbc', $key); }
}
