<?php

function derive(string $password, string $salt, int $memory): array
{
    return [
        sodium_crypto_pwhash(32, $password, $salt, 1, 8192),  // expect: php.sodium.pwhash iterations=1 memory_kib=8
        sodium_crypto_pwhash(32, $password, $salt, SODIUM_CRYPTO_PWHASH_OPSLIMIT_MODERATE, SODIUM_CRYPTO_PWHASH_MEMLIMIT_MODERATE),  // expect: php.sodium.pwhash iterations=3 memory_kib=262144
        sodium_crypto_pwhash(32, $password, $salt, 4, $memory),  // expect: php.sodium.pwhash iterations=4; expect-none: php.sodium.pwhash memory_kib=?
        sodium_crypto_pwhash_str($password, SODIUM_CRYPTO_PWHASH_OPSLIMIT_INTERACTIVE, 1 << 20),  // expect: php.sodium.pwhash-str iterations=2 memory_kib=1024
    ];
}
