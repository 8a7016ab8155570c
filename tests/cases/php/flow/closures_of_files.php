<?php
// What stands around a closure outside of functions is as it was when the closure was made.
$rounds = 900;
$rounds = 650000;
$press = function (string $phrase) use ($rounds): string {
    return hash_pbkdf2('sha256', $phrase, random_bytes(16), $rounds);  // expect: php.hash.pbkdf2 iterations=650000
};
echo $press($argv[1]);

if (PHP_VERSION_ID > 1) {
    $cipher = 'aes-256-ctr';
}
$seal = fn(string $text, string $key) => openssl_encrypt($text, $cipher, $key, 0, random_bytes(16));  // expect: php.openssl.cipher mode=CTR
echo $seal('a', 'b');
