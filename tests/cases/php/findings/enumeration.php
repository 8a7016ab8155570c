<?php

namespace Shop\Findings;

enum Method: string {
  case Old = 'bf-cbc';
  case New = 'aes-256-cbc';
}

function withOld($text, $key) {
  return openssl_encrypt($text, Method::Old->value, $key, 0, random_bytes(8));  // finding: VT-0105; finding: VT-0111
}

function withNew($text, $key) {
  return openssl_encrypt($text, Method::New->value, $key, 0, random_bytes(16));  // no-finding: VT-0105; finding: VT-0111
}
