<?php

namespace Shop\Findings;

function oldName() { return 'des-ede3' . '-cbc'; }

function newName() { return 'aes-256-cbc'; }

function sealOld($text, $key, $iv) {
  return openssl_encrypt($text, oldName(), $key, 0, $iv);  // finding: VT-0103; finding: VT-0111
}

function sealNew($text, $key, $iv) {
  return openssl_encrypt($text, newName(), $key, 0, $iv);  // no-finding: VT-0103; finding: VT-0111
}
