<?php

namespace Shop\Findings;

function shortKey() {
  return openssl_pkey_new(['private_key_bits' => 1024, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);  // finding: VT-0501
}

function longKey() {
  $bits = 4096;
  return openssl_pkey_new(['private_key_bits' => $bits, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);  // no-finding: VT-0501
}
