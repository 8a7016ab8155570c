<?php
// Functions of other files, called as they are written there; PHP's own in any spelling.
require_once __DIR__ . '/functions.php';

$salt = random_bytes(16);
$slow = hash_pbkdf2('sha256', $argv[1], $salt, iterationsOf('archive')); // expect: php.hash.pbkdf2 iterations=700000
$quick = hash_pbkdf2('sha256', $argv[1], $salt, iterationsOf('cache')); // expect: php.hash.pbkdf2 iterations=900; finding: VT-0401
sealWith('des-ede3-cbc', $argv[2]);
$iv = random_bytes(12);
openssl_encrypt($argv[2], strToLower('AES-128-GCM'), $slow, OPENSSL_RAW_DATA, $iv); // expect: php.openssl.cipher algorithm=AES mode=GCM
echo MD5($argv[2]), Sha1($argv[2]); // expect: php.hash.fixed algorithm=MD5; expect: php.hash.fixed algorithm=SHA-1; finding: VT-0201; finding: VT-0202
