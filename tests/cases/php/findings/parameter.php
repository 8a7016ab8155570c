<?php

namespace Shop\Findings;

function digestBy(string $name, string $text) {
  return hash($name, $text);  // finding: VT-0201
}

function digestWell(string $name, string $text) {
  return hash($name, $text);  // no-finding: VT-0201
}

function usesBoth($text) {
  return digestBy('md4', $text) . digestWell('sha384', $text);
}
