<?php

namespace Shop\Findings;

abstract class Hasher {
  abstract protected function name(): string;
  public function of($text) { return hash($this->name(), $text); }  // expect: php.hash.hash algorithm=SHA-1; expect: php.hash.hash algorithm=SHA-512
}

class OldHasher extends Hasher {
  protected function name(): string { return 'sha1'; }
}

class NewHasher extends Hasher {
  protected function name(): string { return 'sha512'; }
}

function hashers($text) {
  return (new OldHasher())->of($text) . (new NewHasher())->of($text);
}
