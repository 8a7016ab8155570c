<?php
// Whether a list holds something decides what follows.
const FAST = ['cache', 'preview'];

function stored(string $word, string $kind): string
{
    $cost = in_array($kind, FAST, true) ? 5 : 13;
    return password_hash($word, PASSWORD_BCRYPT, ['cost' => $cost]);  // expect: php.password.hash cost=13; no-finding: VT-0404
}

function previewed(string $word, string $kind): string
{
    $cost = in_array($kind, FAST) ? 6 : 13;
    return password_hash($word, PASSWORD_BCRYPT, ['cost' => $cost]);  // expect: php.password.hash cost=6; finding: VT-0404
}

// "1e1" is "10" where it is not asked for strictly.
function numbered(string $word): string
{
    $cost = in_array('10', ['1e1']) ? 7 : 15;
    return password_hash($word, PASSWORD_BCRYPT, ['cost' => $cost]);  // expect: php.password.hash cost=7; expect: php.password.hash cost=15; finding: VT-0404
}

echo stored((string) fgets(STDIN), 'account'), previewed((string) fgets(STDIN), 'preview');
