<?php
function login($password, $stored) {
  return hash('sha256', $password) === $stored;  // finding: VT-0408 severity=high
}

function page($url, $cache) {
  $cacheKey = md5($url);  // finding: VT-0206 severity=low
  return $cache->get($cacheKey);
}

function mark($body) {
  return md5($body);  // finding: VT-0201 severity=medium
}

function reset_token() {
  $out = '';
  for ($i = 0; $i < 16; $i++) $out .= 'abcdef'[mt_rand(0, 5)];  // finding: VT-0605 severity=high
  return $out;
}

function again($round) {
  usleep(1000 * $round + mt_rand(0, 500));  // no-finding
}

function anything() {
  return mt_rand(1, 6);  // finding: VT-0601 severity=info
}
