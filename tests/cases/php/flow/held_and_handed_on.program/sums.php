<?php
// Functions of a table of which one is taken and given to a function that calls it.
$sums = [
    'short' => fn(string $text) => md5($text), // expect: php.hash.fixed algorithm=MD5 role=unreached; finding: VT-0201
    'long' => fn(string $text) => hash('sha512', $text),
];
$marks = [
    'short' => fn(string $text) => sha1($text), // expect: php.hash.fixed algorithm=SHA-1; finding: VT-0202
    'long' => fn(string $text) => hash('sha512', $text),
];

function labelled(string $text, callable $sum): string
{
    return 'sum:' . $sum($text);
}

echo labelled($argv[1], $sums['long']);
echo labelled($argv[1], $marks['short']), labelled($argv[1], $marks['long']);
