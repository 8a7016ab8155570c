<?php
// Lists and maps of PHP's own classes, and the places in them.
$held = new ArrayObject(['mine' => getenv('HMAC_KEY'), 'theirs' => 'a fixed key of some length']);
echo hash_hmac('sha256', $argv[1], $held['mine']); // expect: php.hash.hmac key=environment; no-finding
echo hash_hmac('sha256', $argv[1], $held['theirs']); // expect: php.hash.hmac key=literal; finding: VT-0301

function pick(): string
{
    $names = ['md5', 'sha256'];
    $picked = 'sha512';
    foreach ($names as $place => $name) {
        if ($place === 1) {
            $picked = $name;
        }
    }
    return hash($picked, 'text'); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD5; no-finding
}

function first(): string
{
    foreach (['md5', 'sha256'] as $place => $name) {
        if ($place == 0) {
            $picked = $name;
            break;
        }
    }
    return hash($picked, 'text'); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=SHA-256; finding: VT-0201
}

echo pick(), first();
