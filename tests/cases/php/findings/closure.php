<?php

namespace Shop\Findings;

function closures($text) {
  $name = 'md5';
  $old = function ($what) use ($name) {
    return hash($name, $what);  // finding: VT-0201
  };
  $better = 'sha256';
  $new = fn($what) => hash($better, $what);  // no-finding: VT-0201
  return $old($text) . $new($text);
}
