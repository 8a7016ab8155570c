<?php
// A text in pieces of one length, put together again in an order of its own.
function one_by_one(): string
{
    $letters = str_split('sha1');
    return $letters[0] . $letters[1] . $letters[2] . $letters[3];
}

function pieces(string $text, string $key): string
{
    $parts = str_split('128ecbaes', 3);
    echo hash(one_by_one(), $text);  // expect: php.hash.hash algorithm=SHA-1; finding: VT-0202
    return openssl_encrypt($text, $parts[2] . '-' . $parts[0] . '-' . $parts[1], $key);  // expect: php.openssl.cipher algorithm=AES mode=ECB; finding: VT-0110
}

function of_what_is_not_known(string $text, string $name): string
{
    return hash(str_split($name, 3)[0], $text);  // expect: php.hash.hash algorithm=?
}
