<?php

namespace Shop\Findings;

class Digester {
  private string $name;
  public function __construct($name) { $this->name = $name; }
  public function of($text) { return hash($this->name, $text); }  // expect: php.hash.hash algorithm=MD5; expect: php.hash.hash algorithm=SHA-256
}
(new Digester('md5'))->of('a');
(new Digester('sha256'))->of('a');
