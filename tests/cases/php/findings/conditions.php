<?php

namespace Shop\Findings;

function constantCondition($text) {
  $name = 7 * 18 + 3 > 200 ? 'md5' : 'sha256';
  return hash($name, $text);  // no-finding: VT-0201; expect: php.hash.hash algorithm=SHA-256
}

function otherCondition($text) {
  $name = 'sha256';
  if (10 % 3 === 1) {
    $name = 'md5';
  }
  return hash($name, $text);  // finding: VT-0201
}

function eitherOf($text, $old) {
  $name = $old ? 'md5' : 'sha256';
  return hash($name, $text);  // finding: VT-0201; expect: php.hash.hash algorithm=SHA-256
}

function absentIsDefault($text, array $options) {
  $name = $options['digest'] ?? 'md5';
  return hash($name, $text);  // finding: VT-0201
}

function elvis($text) {
  $name = '' ?: 'sha256';
  return hash($name, $text);  // no-finding: VT-0201
}

function nulls($text) {
  $name = null ?? 'sha256';
  return hash($name, $text);  // no-finding: VT-0201
}
