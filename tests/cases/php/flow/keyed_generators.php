<?php
// What a generator gives with keys is no list of these.
function options(bool $all): iterable
{
    yield CURLOPT_RETURNTRANSFER => true;
    yield CURLOPT_SSL_VERIFYHOST => 0;
    if ($all) {
        yield CURLOPT_SSL_VERIFYPEER => true;
    }
}

function fetch(string $url): string
{
    $curl = curl_init($url);
    foreach (options(true) as $option => $value) {
        curl_setopt($curl, $option, $value);  // expect: php.curl.verifyhost hostname_check=disabled
    }
    return (string) curl_exec($curl);
}

function names(): iterable
{
    yield 'md5' => 'sha384';
    yield from more();
}

function more(): iterable
{
    yield 'sha1' => 'sha512';
}

function digests(string $text): array
{
    $out = [];
    foreach (names() as $name) {
        $out[] = hash($name, $text);  // expect: php.hash.hash algorithm=SHA-384; expect: php.hash.hash algorithm=SHA-512; no-finding: VT-0201
    }
    return $out;
}

function plain(): iterable
{
    yield 'whirlpool';
    yield from ['md5'];
}

foreach (plain() as $name) {
    echo hash($name, 'x');  // expect: php.hash.hash algorithm=MD5; expect: php.hash.hash algorithm=Whirlpool
}
