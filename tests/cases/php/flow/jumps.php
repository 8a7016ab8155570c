<?php
function over(string $text): string
{
    goto strong;

    source:
    $token = md5($text);  // expect-none: php.hash.fixed
    goto sink;

    strong:
    $token = hash('sha256', $text);  // expect: php.hash.hash algorithm=SHA-256

    sink:
    return $token;
}

function back(string $text, bool $again): string
{
    $name = 'sha256';
    next:
    $token = hash($name, $text);  // expect: php.hash.hash algorithm=MD5
    if ($again) {
        $name = 'md5';
        $again = false;
        goto next;
    }
    return $token;
}

function behind(string $text): string
{
    if ($text === '') {
        goto empty_text;
    }
    return sha1($text);  // expect: php.hash.fixed algorithm=SHA-1
    empty_text:
    return md5('');  // expect: php.hash.fixed algorithm=MD5
}
