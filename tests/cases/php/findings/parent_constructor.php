<?php

namespace Shop\Findings;

class Base {
  protected $method;
  public function __construct($method) { $this->method = $method; }
}

class Child extends Base {
  public function __construct() { parent::__construct('des-ecb'); }
  public function seal($text, $key) {
    return openssl_encrypt($text, $this->method, $key);  // finding: VT-0101; finding: VT-0110
  }
}

class GoodChild extends Base {
  public function __construct() { parent::__construct('aes-256-gcm'); }
  public function seal($text, $key) {
    return openssl_encrypt($text, $this->method, $key, 0, random_bytes(12), $tag);  // no-finding: VT-0101
  }
}

function children($text, $key) {
  return (new Child())->seal($text, $key) . (new GoodChild())->seal($text, $key);
}
