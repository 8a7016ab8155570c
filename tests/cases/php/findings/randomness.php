<?php

namespace Shop\Findings;

function code() {
  return rand(1000, 9999);  // finding: VT-0601
}

function goodCode() {
  return random_int(1000, 9999);  // no-finding: VT-0601
}

class Dice {
  function token() { return md5(uniqid(mt_rand(), true)); }  // finding: VT-0605; finding: VT-0201
  function goodToken() { return bin2hex(random_bytes(16)); }  // no-finding: VT-0601
}

function jumping()
{
    $token = dechex(mt_rand()); // finding: VT-0605
    goto out;
    other:
    $token = bin2hex(random_bytes(8));
    out:
    return $token;
}

function leaving($names)
{
    foreach ($names as $name) {
        $token = dechex(mt_rand()); // finding: VT-0605
        if ($name === 'last') {
            break;
        }
        $token = bin2hex(random_bytes(8));
    }
    return $token;
}
