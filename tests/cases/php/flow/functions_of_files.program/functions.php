<?php

function iterationsOf(string $store): int
{
    if ($store === 'cache') {
        return 900;
    }
    return 700000;
}

function sealWith(string $cipher, string $text): string
{
    $iv = random_bytes(openssl_cipher_iv_length($cipher));
    return $iv . openssl_encrypt($text, $cipher, getenv('SEAL_KEY'), OPENSSL_RAW_DATA, $iv); // expect: php.openssl.cipher algorithm=3DES mode=CBC
}
