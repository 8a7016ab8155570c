<?php

namespace Shop\Findings;

class Table {
  private array $names = ['old' => 'md5', 'new' => 'sha256'];
  private const LIST = ['sha512', 'md4'];
  function old($text) {
    return hash($this->names['old'], $text);  // finding: VT-0201
  }
  function new($text) {
    return hash($this->names['new'], $text);  // no-finding: VT-0201
  }
  function second($text) {
    return hash(self::LIST[1], $text);  // finding: VT-0201
  }
  function first($text) {
    return hash(self::LIST[0], $text);  // no-finding: VT-0201
  }
}

function filled($text) {
  $names = [];
  $names['a'] = 'md5';
  $names['b'] = 'sha256';
  return hash($names['b'], $text);  // no-finding: VT-0201
}

function pushed($text) {
  $names = [];
  $names[] = 'sha256';
  $names[] = 'md5';
  return hash($names[1], $text);  // finding: VT-0201
}

function taken($text) {
  [$a, $b] = ['sha256', 'md5'];
  ['x' => $x] = ['x' => 'sha384'];
  return hash($a, $text) . hash($x, $text);  // no-finding: VT-0201
}

function takenSecond($text) {
  list($a, $b) = array('sha256', 'md5');
  return hash($b, $text);  // finding: VT-0201
}
