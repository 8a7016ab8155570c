<?php
// Classes and methods that a text names, or `::class`.
namespace Shop\Keys;

class Stretcher
{
    public function __construct(private int $rounds = 600000)
    {
    }

    public function stretch(string $password, string $salt): string
    {
        return hash_pbkdf2('sha256', $password, $salt, $this->rounds, 32);  // expect: php.hash.pbkdf2 iterations=1500; finding: VT-0402
    }

    public static function fast(string $password, string $salt, int $rounds): string
    {
        return hash_pbkdf2('sha512', $password, $salt, $rounds, 32);  // expect: php.hash.pbkdf2 iterations=1600; finding: VT-0402
    }

    public static function other(string $password, string $salt, int $rounds): string
    {
        return hash_pbkdf2('sha512', $password, $salt, $rounds, 32);  // expect: php.hash.pbkdf2 iterations=1700; finding: VT-0402
    }
}

class Unnamed
{
    public static function fast(string $password, string $salt, int $rounds): string
    {
        return hash_pbkdf2('sha512', $password, $salt, $rounds, 32);  // expect: php.hash.pbkdf2 iterations=?
    }
}

function run(string $password, string $salt): void
{
    $class = Stretcher::class;
    echo (new $class(1500))->stretch($password, $salt);
    $call = [$class, 'fast'];
    echo call_user_func($call, $password, $salt, 1600);
    echo call_user_func_array('Shop\Keys\Stretcher::other', [$password, $salt, 1700]);
    $elsewhere = 'Depot\Keys\Unnamed';
    echo $elsewhere::fast($password, $salt, 1800);
}

run((string) $argv[1], random_bytes(16));
