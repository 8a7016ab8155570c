<?php
enum Strength
{
    case Low;
    case High;

    public function bits(): int
    {
        return match ($this) {
            self::Low => 1024,
            self::High => 4096,
        };
    }
}

openssl_pkey_new(['private_key_bits' => Strength::Low->bits()]); // finding: VT-0501
openssl_pkey_new(['private_key_bits' => Strength::High->bits()]); // no-finding: VT-0501

class Sizes
{
    public int $wide = 1024;

    public function narrow(): int
    {
        return 1024;
    }

    public function wide(): int
    {
        return 4096;
    }
}

function made(Sizes $sizes, string $name)
{
    return openssl_pkey_new(['private_key_bits' => $sizes->$name()]); // finding: VT-0501
}

made(new Sizes(), 'narrow');

function made_wide(Sizes $sizes, string $name)
{
    return openssl_pkey_new(['private_key_bits' => $sizes->$name()]); // no-finding: VT-0501
}

made_wide(new Sizes(), 'wide');

$bits = 1024;
$widen = function () use (&$bits) {
    $bits = 4096;
};
$widen();
openssl_pkey_new(['private_key_bits' => $bits]); // no-finding: VT-0501

$all = ['bits' => 4096];
$one = &$all['bits'];
$one = 1024;
openssl_pkey_new(['private_key_bits' => $all['bits']]); // finding: VT-0501

// A cookie's name is no secret, its value may be.
setcookie('c' . mt_rand(), bin2hex(random_bytes(16))); // finding: VT-0601
setcookie('c', (string) mt_rand()); // finding: VT-0605
