<?php
function read($text) {
  $handle = fopen('key', 'rb');  // expect-applied: php.platform.opened
  return hash_hmac('sha256', $text, fread($handle, 32));  // expect: php.hash.hmac key=file; expect-applied: php.platform.read
}

function received($text) {
  $handle = fsockopen('keys', 1);  // expect-applied: php.platform.connection
  return hash_hmac('sha256', $text, fread($handle, 32));  // expect: php.hash.hmac key=network; expect-applied: php.platform.received
}

function fetched($text) {
  return hash_hmac('sha256', $text, curl_exec(curl_init('http://keys/1')));  // expect: php.hash.hmac key=network; expect-applied: php.platform.curl
}

function asked($text) {
  return hash_hmac('sha256', $text, $_POST['key']);  // expect: php.hash.hmac key=network; expect-applied: php.platform.request
}

function somewhere($text, $handle) {
  return hash_hmac('sha256', $text, fread($handle, 32));  // expect: php.hash.hmac key=?
}

function others($store, $key) {
  $store->fopen('key', 'rb');  // expect-none: php.platform.opened
  $store->fread($key, 32);  // expect-none: php.platform.read; expect-none: php.platform.received
  $store->fsockopen('keys', 1);  // expect-none: php.platform.connection
  $store->curl_exec($key);  // expect-none: php.platform.curl
  $store->_POST['key'];  // expect-none: php.platform.request
}
