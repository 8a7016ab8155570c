<?php
// What a power of whole numbers comes to.
function stretch(string $phrase, int $n): array
{
    return [
        hash_pbkdf2('sha256', $phrase, random_bytes(16), pow(2, 10)),  // expect: php.hash.pbkdf2 iterations=1024
        hash_pbkdf2('sha256', $phrase, random_bytes(16), pow(2, $n)),  // expect: php.hash.pbkdf2 iterations=?
    ];
}
