<?php
class Press
{
    private $kinds;

    public function __construct(array $kinds)
    {
        $this->kinds = $kinds;
    }

    public function letter($text, $key, $iv)
    {
        return openssl_encrypt($text, $this->kinds['letters'], $key, 0, $iv); // expect: php.openssl.cipher algorithm=DES mode=CBC
    }

    public function invoice($text, $key, $iv, &$tag)
    {
        return openssl_encrypt($text, $this->kinds['invoices'], $key, 0, $iv, $tag); // expect: php.openssl.cipher algorithm=AES mode=GCM; expect-none: php.openssl.cipher algorithm=DES
    }
}
