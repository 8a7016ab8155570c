<?php

namespace Shop\Findings;

final class Sealer {
  public function __construct(private readonly string $method = 'aes-128-ecb', protected int $flags = OPENSSL_RAW_DATA) {}
  public function seal(string $text, string $key): string {
    return openssl_encrypt($text, $this->method, $key, $this->flags);  // finding: VT-0110
  }
}

final class GoodSealer {
  public function __construct(private readonly string $method = 'aes-128-gcm') {}
  public function seal(string $text, string $key, string $nonce): string {
    return openssl_encrypt($text, $this->method, $key, 0, $nonce, $tag);  // no-finding: VT-0110
  }
}

function bothOfThem($text, $key, $nonce) {
  return (new Sealer())->seal($text, $key) . (new GoodSealer())->seal($text, $key, $nonce);
}
