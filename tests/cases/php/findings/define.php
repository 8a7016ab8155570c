<?php

namespace Shop\Findings;

define('TILL_DIGEST', 'md5');
const DRAWER_DIGEST = 'sha512';

function till($text) {
  return hash(TILL_DIGEST, $text);  // finding: VT-0201
}

function drawer($text) {
  return hash(DRAWER_DIGEST, $text);  // no-finding: VT-0201
}
