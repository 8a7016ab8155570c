<?php

namespace Shop\Findings;

class Vault {
  private $cipher = 'des-cbc';
  private $better = 'aes-256-gcm';
  function old($text, $key, $iv) {
    return openssl_encrypt($text, $this->cipher, $key, 0, $iv);  // finding: VT-0101; finding: VT-0111
  }
  function new($text, $key, $iv) {
    return openssl_encrypt($text, $this->better, $key, 0, $iv, $tag);  // no-finding: VT-0101
  }
}
