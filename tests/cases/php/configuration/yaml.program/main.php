<?php
require 'vendor/autoload.php';

use Symfony\Component\Yaml\Yaml;

function keep(string $password, string $salt): array
{
    $whole = Yaml::parseFile(__DIR__ . '/crypto.yml');
    $read = Yaml::parse(file_get_contents('crypto.yml'));
    $old = Spyc::YAMLLoad('crypto.yml');

    return [
        hash_pbkdf2('sha256', $password, $salt, $whole['kdf']['rounds']), // expect: php.hash.pbkdf2 iterations=900
        hash($read['kdf']['digest'], $password), // expect: php.hash.hash algorithm=MD5
        hash($old['kdf']['digest'], $password), // expect: php.hash.hash algorithm=MD5
        hash(Yaml::parseFile('other.yml')['kdf']['digest'], $password), // expect-none: php.hash.hash algorithm=MD5
    ];
}
