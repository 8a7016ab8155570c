<?php
class Makers
{
    private static array $sizes = ['device' => 1024, 'server' => 3072];

    public static function make(string $kind)
    {
        return openssl_pkey_new(['private_key_bits' => self::$sizes[$kind]]); // expect: php.openssl.pkey-new key_bits=3072; expect: php.openssl.pkey-new key_bits=1024 role=unreached; finding: VT-0501
    }
}

class Probe
{
    public $handle;

    public function __construct(int $timeout, private bool $matchHost)
    {
        $this->handle = curl_init();
        curl_setopt($this->handle, CURLOPT_TIMEOUT, $timeout);
        curl_setopt($this->handle, CURLOPT_SSL_VERIFYHOST, $this->matchHost ? 2 : 0); // expect: php.curl.verifyhost hostname_check=enabled; expect: php.curl.verifyhost hostname_check=disabled; finding: VT-0702
    }
}
