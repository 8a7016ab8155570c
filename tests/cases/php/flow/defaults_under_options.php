<?php
// What a caller that is not known may set goes above the defaults.
function stretch(string $passphrase, string $salt, array $options): string
{
    $chosen = array_merge(['rounds' => 900, 'name' => 'sha1'], $options);
    return hash_pbkdf2($chosen['name'], $passphrase, $salt, $chosen['rounds'], 32);  // expect: php.hash.pbkdf2 digest=SHA-1 iterations=900; expect: php.hash.pbkdf2 digest=? iterations=?
}

function fixed(string $passphrase, string $salt, array $options): string
{
    $chosen = array_merge(['rounds' => 700], $options, ['rounds' => 650000]);
    return hash_pbkdf2('sha256', $passphrase, $salt, $chosen['rounds'], 32);  // expect: php.hash.pbkdf2 iterations=650000; expect-none: php.hash.pbkdf2 iterations=?
}
