<?php
// What a loop or a function puts into an array, and constants by their names.
const LEAST = 5;

final class Limits
{
    public const LEAST = 6;

    public function stored(string $word): string
    {
        return password_hash($word, PASSWORD_BCRYPT, ['cost' => constant('self::LEAST')]);  // expect: php.password.hash cost=6; finding: VT-0404
    }
}

function by_reference(string $word): string
{
    $options = ['cost' => 5];
    foreach ($options as $name => &$value) {
        $value = 13;
    }
    return password_hash($word, PASSWORD_BCRYPT, $options);  // expect: php.password.hash cost=?; no-finding: VT-0404
}

function walked(string $word): string
{
    $options = ['cost' => 5];
    array_walk($options, function (&$value, $name) {
        $value = 13;
    });
    return password_hash($word, PASSWORD_BCRYPT, $options);  // expect: php.password.hash cost=?; no-finding: VT-0404
}

function sorted(string $word): string
{
    $costs = [4, 13];
    rsort($costs);
    return password_hash($word, PASSWORD_BCRYPT, ['cost' => $costs[0]]);  // expect: php.password.hash cost=?; no-finding: VT-0404
}

function read_only(string $word): string
{
    $options = ['cost' => 7];  // finding: VT-0404
    foreach ($options as $name => $value) {
        $value = 13;
    }
    return password_hash($word, PASSWORD_BCRYPT, $options);  // expect: php.password.hash cost=7
}

function by_name(string $word): string
{
    return password_hash($word, PASSWORD_BCRYPT, ['cost' => constant('LEAST')]);  // expect: php.password.hash cost=5; finding: VT-0404
}

function by_class(string $word): string
{
    return password_hash($word, PASSWORD_BCRYPT, ['cost' => constant('\Limits::LEAST')]);  // expect: php.password.hash cost=6; finding: VT-0404
}
