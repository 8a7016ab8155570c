<?php
class Hasher
{
    public function __invoke(string $name): string
    {
        return hash($name, 'x');  // expect: php.hash.hash algorithm=MD5
    }
}

$hasher = new Hasher();
$hasher('md5');
