<?php
function used($names, $key, $csr, $bundle)
{
    openssl_csr_new($names, $key, ['digest_alg' => 'md5']);  // expect: php.openssl.csr digest=MD5
    openssl_csr_sign($csr, null, $key, 365, ['digest_alg' => 'sha1']);  // expect: php.openssl.csr-sign digest=SHA-1
    openssl_pkcs12_read($bundle, $parts, 'changeit');  // expect: php.openssl.pkcs12-read password=literal
    openssl_pkcs12_export($csr, $out, $key, getenv('PW'));  // expect: php.openssl.pkcs12-export password=environment
    mhash(MHASH_MD5, $names);  // expect: php.hash.mhash algorithm=MD5
    $own = new Toy();
    $own->openssl_csr_new($names, $key, ['digest_alg' => 'md5']);  // expect-none
    $own->openssl_csr_sign($csr, null, $key, 365, ['digest_alg' => 'md5']);  // expect-none
    $own->openssl_pkcs12_read($bundle, $parts, 'changeit');  // expect-none
    $own->openssl_pkcs12_export($bundle, $parts, $key, 'changeit');  // expect-none
    $own->mhash(MHASH_MD5, $names);  // expect-none: php.hash.mhash; expect-none: php.openssl.csr; expect-none: php.openssl.csr-sign; expect-none: php.openssl.pkcs12-export; expect-none: php.openssl.pkcs12-read
}
