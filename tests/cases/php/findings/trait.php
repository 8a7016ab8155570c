<?php

namespace Shop\Findings;

trait NamesDigest {
  protected $digest = 'md5';
  public function stamp($text) { return hash($this->digest, $text); }  // finding: VT-0201
}

class Stamp {
  use NamesDigest;
}

function stampIt($text) { return (new Stamp())->stamp($text); }
