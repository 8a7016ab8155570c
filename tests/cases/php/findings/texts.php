<?php

namespace Shop\Findings;

function built($text, $key, $iv) {
  $bits = 128;
  $name = 'AES' . '-' . $bits;
  $name .= '-ecb';
  return openssl_encrypt($text, strtolower($name), $key);  // finding: VT-0110
}

function formatted($text, $key, $iv) {
  $name = sprintf('%s-%d-%s', 'aes', 256, 'cbc');
  return openssl_encrypt($text, $name, $key, 0, $iv);  // no-finding: VT-0110; expect: php.openssl.cipher key_bits=256 mode=CBC; finding: VT-0111
}

function cut($text) {
  return hash(substr('xxmd5', 2), $text);  // finding: VT-0201
}

function replaced($text) {
  return hash(str_replace('_', '', 'sha_256'), $text);  // no-finding: VT-0201; expect: php.hash.hash algorithm=SHA-256
}

function parted($text) {
  $parts = explode(',', 'sha384,md5');
  return hash($parts[1], $text);  // finding: VT-0201
}

function partedWell($text) {
  $parts = explode(',', 'sha384,md5');
  return hash($parts[0], $text);  // no-finding: VT-0201
}

function heredoc($text) {
  $name = <<<NAME
    md5
    NAME;
  return hash($name, $text);  // finding: VT-0201
}

function joined($text, $key) {
  return openssl_encrypt($text, implode('-', ['des', 'cbc']), $key);  // finding: VT-0101; finding: VT-0111; finding: VT-0310
}

function padded($text) {
  return hash(trim('  sha512 '), $text);  // no-finding: VT-0201; expect: php.hash.hash algorithm=SHA-512
}
