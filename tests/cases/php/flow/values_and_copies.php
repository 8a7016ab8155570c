<?php

// An array is a value, an object is not.
$options = ['digest' => 'md5'];
$other = $options;
$other['digest'] = 'sha256';
echo hash($options['digest'], $text); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=SHA-256
echo hash($other['digest'], $text); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD5

function changed(array $given)
{
    $given['digest'] = 'sha512';
    return $given;
}
$third = changed($options);
echo hash($options['digest'], $text); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=SHA-512
echo hash($third['digest'], $text); // expect: php.hash.hash algorithm=SHA-512

function changes(array &$given)
{
    $given['digest'] = 'sha384';
}
changes($options);
echo hash($options['digest'], $text); // expect: php.hash.hash algorithm=SHA-384; expect-none: php.hash.hash algorithm=MD5

$same = (object) ['digest' => 'md5'];
$again = $same;
$again->digest = 'sha224';
echo hash($same->digest, $text); // expect: php.hash.hash algorithm=SHA-224; expect-none: php.hash.hash algorithm=MD5

class Choice
{
    public $digest = 'sha256';

    public function with($digest)
    {
        $copy = clone $this;
        $copy->digest = $digest;
        return $copy;
    }
}

$first = new Choice();
$second = $first->with('sha1');
echo hash($first->digest, $text); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=SHA-1
echo hash($second->digest, $text); // expect: php.hash.hash algorithm=SHA-1; expect-none: php.hash.hash algorithm=SHA-256
$fourth = new Choice();
$fourth->digest = 'md4';
echo hash($first->digest, $text); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD4

class Twin
{
    public $digest = 'sha256';

    public function __clone()
    {
        $this->digest = 'md5';
    }
}
$twin = clone new Twin();
echo hash($twin->digest, $text); // expect-none: php.hash.hash algorithm=SHA-256

$list = [];
array_push($list, 'md5', 'sha384');
echo hash(array_pop($list), $text); // expect: php.hash.hash algorithm=SHA-384; expect-none: php.hash.hash algorithm=MD5
$list = ['md5'];
array_unshift($list, 'sha512', 'sha1');
echo hash($list[0], $text); // expect-none: php.hash.hash algorithm=MD5

$usual = ['digest' => 'md5', 'raw' => false];
$own = [...$usual, ...['digest' => 'sha256']];
echo hash($own['digest'], $text); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD5
$own = [...$usual, ...['hex' => true]];
echo hash($own['digest'], $text); // expect: php.hash.hash algorithm=MD5
