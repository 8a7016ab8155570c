<?php
// Another name for a place, the file's variables by $GLOBALS.
function fill(array &$out, int $value): void
{
    $first = &$out['cost'];
    $first = $value;
}

function weak(string $password): string
{
    $options = [];
    fill($options, 6);
    return password_hash($password, PASSWORD_BCRYPT, $options);  // expect: php.password.hash cost=6; finding: VT-0404
}

function rebound(string $password): string
{
    $low = ['cost' => 5];
    $high = ['cost' => 13];
    $one = &$low;
    $one = &$high;
    return password_hash($password, PASSWORD_BCRYPT, $one);  // expect: php.password.hash cost=13
}

$GLOBALS['stored_key'] = 'sixteen letters.';

function by_global(string $text): string
{
    return hash_hmac('sha256', $text, $GLOBALS['stored_key']);  // expect: php.hash.hmac key=literal; finding: VT-0301
}

function own(string $text, string $stored_key): string
{
    return hash_hmac('sha256', $text, $stored_key);  // expect: php.hash.hmac key=?
}
