<?php
// `static::` is the class that the method is called on, `self::` the one that it stands in.
class Base
{
    public static function rounds()
    {
        return 650000;
    }

    public static function derive($password, $salt)
    {
        hash_pbkdf2('sha256', $password, $salt, static::rounds());  // expect: php.hash.pbkdf2 iterations=1100
        hash_pbkdf2('sha384', $password, $salt, self::rounds());  // expect: php.hash.pbkdf2 iterations=650000; expect-none: php.hash.pbkdf2 iterations=1100
    }
}

class Old extends Base
{
    public static function rounds()
    {
        return 1100;
    }
}

function run($password, $salt)
{
    Old::derive($password, $salt);
}

// One object for all, made when it is first asked for.
class Settings
{
    private static ?Settings $one = null;
    private $rounds;

    private function __construct()
    {
        $this->rounds = 1200;
    }

    public static function one(): Settings
    {
        if (self::$one === null) {
            self::$one = new self();
        }
        return self::$one;
    }

    public function rounds()
    {
        return $this->rounds;
    }
}

function of_the_only_one($password, $salt)
{
    hash_pbkdf2('sha256', $password, $salt, Settings::one()->rounds());  // expect: php.hash.pbkdf2 iterations=1200
}
