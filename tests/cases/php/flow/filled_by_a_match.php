<?php
// What preg_match finds is set by the call; an empty text that is padded is the padding.
class Sealed
{
    protected $nonce = '';

    function open($text, $key)
    {
        preg_match('#IV: (.+)$#', $text, $found);
        return openssl_decrypt($text, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, hex2bin($found[1])); // expect: php.openssl.cipher algorithm=AES iv=?
    }

    function named($text, $key)
    {
        $parts = ['aes-256-gcm'];
        preg_match('#CIPHER: (.+)$#', $text, $parts);
        return openssl_decrypt($text, $parts[1], $key, OPENSSL_RAW_DATA); // expect: php.openssl.cipher algorithm=?
    }

    function seal($text, $key)
    {
        return openssl_encrypt($text, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, str_pad(substr($this->nonce, 0, 16), 16, "\0")); // expect: php.openssl.cipher iv=zero iv_bits=128
    }

    function sealWith($text, $key)
    {
        return openssl_encrypt($text, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, str_pad('first', 16, "\0")); // expect: php.openssl.cipher iv=literal iv_bits=128
    }
}
