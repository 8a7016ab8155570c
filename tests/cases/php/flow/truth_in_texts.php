<?php
class Sealed
{
    private $nonce = false;
    private $with = null;

    public function seal(string $data, string $key): string
    {
        return openssl_encrypt($data, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, $this->nonce . "\0\0\0\1"); // expect: php.openssl.cipher iv=literal iv_bits=32
    }

    public function close(string $data, string $key): string
    {
        return openssl_encrypt($data, 'aes-128-cbc', $key, OPENSSL_RAW_DATA, "{$this->with}abcd" . true); // expect: php.openssl.cipher iv=literal iv_bits=40
    }
}
