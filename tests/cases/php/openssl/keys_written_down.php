<?php

const KEY = <<<PEM
-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu
-----END RSA PRIVATE KEY-----
PEM;

function used($file, $shed)
{
    openssl_pkey_get_private(KEY); // expect: php.openssl.key-text private_key=literal
    openssl_pkey_get_private('file://' . $file); // expect: php.openssl.key-text private_key=absent-property
    $shed->openssl_pkey_get_private(KEY); // expect-none: php.openssl.key-text
}
