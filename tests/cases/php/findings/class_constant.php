<?php

namespace Shop\Findings;

abstract class Names {
  const OLD = 'rc4';
  const NEW = 'aes-256-gcm';
}

class UsesNames extends Names {
  const OWN = self::OLD;
  function one($text, $key) {
    return openssl_encrypt($text, self::OWN, $key);  // finding: VT-0107
  }
  function two($text, $key) {
    return openssl_encrypt($text, Names::NEW, $key, 0, random_bytes(12), $tag);  // no-finding: VT-0107
  }
  function three($text, $key) {
    return openssl_encrypt($text, static::OLD, $key);  // finding: VT-0107
  }
}
