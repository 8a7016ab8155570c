<?php

namespace Shop\Findings;

function byName($text) {
  $make = 'md5';
  $other = 'hash';
  return $make($text) . $other('sha256', $text);  // finding: VT-0201; expect: php.hash.hash algorithm=SHA-256
}

function byCall($text) {
  return call_user_func('sha1', $text);  // expect: php.hash.fixed algorithm=SHA-1; finding: VT-0202
}
