<?php

function wrapped(string $in, string $out, string $certificate): bool
{
    return openssl_cms_encrypt($in, $out, $certificate, [], cipher_algo: OPENSSL_CIPHER_3DES);  // expect: php.openssl.cms algorithm=3DES
}

function by_default(string $in, string $out, string $certificate): bool
{
    return openssl_cms_encrypt($in, $out, $certificate, []);  // expect-none: php.openssl.cms
}
