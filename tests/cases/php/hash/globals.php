<?php
$digest = 'sha256';
$kept = 'sha384';

function weaken() {
    global $digest;
    $digest = 'md5';
    $kept = 'md5';
}

function digest_of($text) {
    global $digest, $kept;
    hash($digest, $text); // expect: php.hash.hash algorithm=SHA-256; expect: php.hash.hash algorithm=MD5
    hash($kept, $text); // expect: php.hash.hash algorithm=SHA-384; expect-none: php.hash.hash algorithm=MD5
}
