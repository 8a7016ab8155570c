<?php

function fingerprints(string $certificate, string $pinned, object $other): array
{
    return [
        openssl_x509_fingerprint($certificate), // expect: php.openssl.x509-fingerprint algorithm=SHA-1 function=digest
        openssl_x509_fingerprint($certificate, 'sha256', true), // expect: php.openssl.x509-fingerprint algorithm=SHA-256
        openssl_x509_fingerprint($certificate, digest_algo: 'md5'), // expect: php.openssl.x509-fingerprint algorithm=MD5
        openssl_x509_fingerprint($certificate, $pinned), // expect: php.openssl.x509-fingerprint algorithm=?
        $other->openssl_x509_fingerprint($certificate), // expect-none: php.openssl.x509-fingerprint
    ];
}
