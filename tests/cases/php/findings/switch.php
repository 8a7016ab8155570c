<?php

namespace Shop\Findings;

function switched($text, $kind) {
  switch ($kind) {
    case 'a':
    case 'b':
      $name = 'sha256';
      break;
    default:
      $name = 'md5';
  }
  return hash($name, $text);  // finding: VT-0201; expect: php.hash.hash algorithm=SHA-256
}

function switchedOnConstant($text) {
  switch ('b') {
    case 'a': $name = 'md5'; break;
    case 'b': $name = 'sha256'; break;
    default: $name = 'md4';
  }
  return hash($name, $text);  // no-finding: VT-0201
}

function matched($text, $key) {
  $size = 256;
  $name = match ($size) { 64 => 'des-cbc', 256, 257 => 'aes-256-cbc', default => 'rc4' };
  return openssl_encrypt($text, $name, $key, 0, random_bytes(16));  // no-finding: VT-0101; no-finding: VT-0107; finding: VT-0111
}

function matchedTruth($text) {
  $name = match (true) { strlen('abc') > 2 => 'md5', default => 'sha256' };
  return hash($name, $text);  // finding: VT-0201
}
