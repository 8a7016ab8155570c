<?php

function page(string $text): array
{
    $iv = random_bytes(12);
    $sealed = openssl_encrypt($text, 'aes-256-gcm', $_ENV['LEDGER_KEY'], 0, $iv, $tag); // expect: php.openssl.cipher key=literal
    $other = openssl_encrypt($text, 'aes-256-gcm', $_SERVER['OTHER_KEY'], 0, $iv, $tag); // expect: php.openssl.cipher key=?; expect-none: php.openssl.cipher key=literal
    return [$sealed, $other, hash($_ENV['LEDGER_HASH'], $text), hash($_GET['LEDGER_HASH'], $text)]; // expect: php.hash.hash algorithm=MD5; expect: php.hash.hash algorithm=?
}
