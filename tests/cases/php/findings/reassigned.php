<?php

namespace Shop\Findings;

function reassigned($text) {
  $name = 'md5';
  $name = 'sha256';
  return hash($name, $text);  // no-finding: VT-0201
}

function reassignedBadly($text) {
  $name = $better = 'sha256';
  $name = 'md5';
  return hash($name, $text) . hash($better, $text);  // finding: VT-0201; expect: php.hash.hash algorithm=SHA-256
}
