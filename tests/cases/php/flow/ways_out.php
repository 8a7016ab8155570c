<?php
function left(string $p): string
{
    while (true) {
        $rounds = 1000;
        if ($rounds) {
            break;
        }
        $rounds = 900000;
    }
    return hash_pbkdf2('sha256', $p, random_bytes(16), $rounds, 64); // finding: VT-0402
}

function skipped(string $p): string
{
    foreach ([1, 2] as $i) {
        $rounds = 900000;
        if ($i > 0) {
            continue;
        }
        $rounds = 1000;
    }
    return hash_pbkdf2('sha256', $p, random_bytes(16), $rounds, 64); // no-finding: VT-0402
}

function tried(string $p): string
{
    $rounds = 1000;
    try {
        $rounds = 900000;
        throw new RuntimeException('no');
    } catch (RuntimeException $e) {
    }
    return hash_pbkdf2('sha256', $p, random_bytes(16), $rounds, 64); // no-finding: VT-0402
}

$rounds = (1 <=> 2) < 0 ? 900000 : 1000;
echo hash_pbkdf2('sha256', $argv[1], random_bytes(16), $rounds, 64); // no-finding: VT-0402

$rounds = empty([]) ? intdiv(9000000, 10) : 1000;
echo hash_pbkdf2('sha256', $argv[1], random_bytes(16), $rounds, 64); // no-finding: VT-0402

$o = [];
$o['rounds'] ??= 900000;
$o['rounds'] ??= 1000;
echo hash_pbkdf2('sha256', $argv[1], random_bytes(16), $o['rounds'], 64); // no-finding: VT-0402

$rounds = filter_var('1000', FILTER_VALIDATE_INT);
echo hash_pbkdf2('sha256', $argv[1], random_bytes(16), $rounds, 64); // finding: VT-0402
