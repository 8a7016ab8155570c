<?php

function digest(bool $strong): string
{
    try {
        if (!$strong) {
            throw new RuntimeException('weak');
        }
        return 'sha256';
    } catch (RuntimeException $e) {
        return 'md5';
    }
}

function cipher(int $level): string
{
    $name = 'aes-256-gcm';
    try {
        if ($level < 2) {
            throw new RuntimeException('low');
        }
    } catch (RuntimeException $e) {
        $name = 'des-ede3-cbc';
    }

    return $name;
}

function raised(int $level): string
{
    try {
        $level = $level - 2;
        if ($level < 2) {
            throw new RuntimeException('low');
        }
        return 'sha512';
    } catch (RuntimeException $e) {
        return 'sha1';
    }
}

echo hash(digest(true), 'x'); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD5
echo hash(digest(false), 'y'); // expect: php.hash.hash algorithm=MD5
echo openssl_encrypt('x', cipher(3), $key, 0, $iv, $tag); // expect: php.openssl.cipher algorithm=AES; expect-none: php.openssl.cipher algorithm=3DES
echo openssl_encrypt('x', cipher(1), $key, 0, $iv, $tag); // expect: php.openssl.cipher algorithm=3DES
echo hash(raised(3), 'z'); // expect: php.hash.hash algorithm=SHA-1
