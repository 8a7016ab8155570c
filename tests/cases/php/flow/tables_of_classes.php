<?php

class Registry
{
    private static array $items = [];
    private static array $sizes = ['usual' => 210000];

    public static function set(string $name, $value): void
    {
        self::$items[$name] = $value;
    }

    public static function get(string $name)
    {
        return self::$items[$name];
    }

    public static function resize(string $name, int $size): void
    {
        static::$sizes[$name] = $size;
    }

    public static function size(string $name): int
    {
        return self::$sizes[$name];
    }
}

Registry::set('digest', 'md5');
Registry::set('cipher', 'aes-256-gcm');
echo hash(Registry::get('digest'), 'x'); // expect: php.hash.hash algorithm=MD5
Registry::set('digest', 'sha256');
echo hash(Registry::get('digest'), 'x'); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD5
echo openssl_encrypt('x', Registry::get('cipher'), $key, 0, $iv, $tag); // expect: php.openssl.cipher algorithm=AES mode=GCM
echo hash(Registry::get($argv[1]), 'x'); // expect-none: php.hash.hash certainty=resolved
Registry::resize('usual', 900);
echo hash_pbkdf2('sha512', $password, $salt, Registry::size('usual')); // expect: php.hash.pbkdf2 iterations=900; expect-none: php.hash.pbkdf2 iterations=210000

class Usual
{
    protected static $digest = 'sha256';

    public static function use(string $name): void
    {
        static::$digest = $name;
    }

    public static function digest(): string
    {
        return static::$digest;
    }
}

class Shop
{
    protected static $digest = 'sha384';

    public static function use(string $name): void
    {
        static::$digest = $name;
    }

    public static function digest(): string
    {
        return static::$digest;
    }
}

class Till extends Shop
{
    protected static $digest = 'sha512';
}

Usual::use('sha1');
echo hash(Usual::digest(), 'x'); // expect: php.hash.hash algorithm=SHA-1; expect-none: php.hash.hash algorithm=SHA-256
Till::use('md5');
echo hash(Shop::digest(), 'x'); // expect: php.hash.hash algorithm=SHA-384
