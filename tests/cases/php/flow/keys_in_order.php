<?php
$o = ['' . 'des-ede3-cbc' => 1, '' . 'aes-256-gcm' => 2];
openssl_encrypt($argv[1], array_keys($o)[1], getenv('K'), 0, $iv, $tag); // expect: php.openssl.cipher algorithm=AES mode=GCM
openssl_encrypt($argv[1], array_keys($o)[0], getenv('K'), 0, $iv, $tag); // expect: php.openssl.cipher algorithm=3DES

$later = [];
$later['des-ede3-cbc'] = 3;
$later['aes-256-gcm'] = 4;
openssl_encrypt($argv[1], array_keys($later)[1], getenv('K'), 0, $iv, $tag); // expect: php.openssl.cipher algorithm=AES mode=GCM

$list = ['aes-256-gcm', 'des-ede3-cbc'];
next($list);
openssl_encrypt($argv[1], current($list), getenv('K'), 0, $iv, $tag); // expect: php.openssl.cipher algorithm=?
