<?php
class Switchboard
{
    public function plug($handle, $socket, $value)
    {
        return curl_setopt($handle, $socket, $value); // expect: php.curl.verifyhost hostname_check=disabled
    }

    public function room($kind)
    {
        $sizes = ['cellar' => 512, 'hall' => 4096];
        return openssl_pkey_new(['private_key_bits' => $sizes[$kind]]); // expect: php.openssl.pkey-new key_bits=4096; expect: php.openssl.pkey-new key_bits=512 role=unreached
    }
}
