<?php

// What a path has set of a class's variable is what is read behind that.
final class Mill
{
    private static int $rounds = 900;
    private static string $grain = '';

    private static function load(): void
    {
        self::$grain = random_bytes(16);
        self::$rounds = 650000;
    }

    private static function press(string $phrase): string
    {
        return hash_pbkdf2('sha256', $phrase, self::$grain, self::$rounds);  // expect: php.hash.pbkdf2 iterations=650000 salt=secure-random
    }

    public static function run(string $phrase): string
    {
        for ($i = 0; $i < 1; $i++) {
            self::load();
        }
        return self::press($phrase);
    }
}

// One of two ways sets it: it may be either.
final class Gate
{
    private static int $rounds = 900;

    public static function run(string $phrase, bool $more): string
    {
        if ($more) {
            self::$rounds = 650000;
        }
        return hash_pbkdf2('sha256', $phrase, random_bytes(16), self::$rounds);  // expect: php.hash.pbkdf2 iterations=900
    }
}

// A later round of the loop reads what the one before has set.
final class Wheel
{
    private static int $rounds = 650000;

    public static function run(array $phrases): void
    {
        self::$rounds = 660000;
        foreach ($phrases as $phrase) {
            echo hash_pbkdf2('sha256', $phrase, random_bytes(16), self::$rounds);  // expect: php.hash.pbkdf2 iterations=800
            self::$rounds = 800;
        }
    }
}
