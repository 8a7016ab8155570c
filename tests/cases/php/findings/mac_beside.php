<?php
// A script that hides and seals in no function.
$first = openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv); // expect: php.openssl.cipher mode=CBC role=authenticated; no-finding: VT-0111
$seal = hash_hmac('sha256', $iv . $first, $other, true);
$second = openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv); // expect: php.openssl.cipher mode=CBC; finding: VT-0111

function elsewhere($second, $other)
{
    return hash_hmac('sha256', $second, $other, true);
}
