<?php

namespace App\Letters;

use Illuminate\Contracts\Config\Repository;
use Illuminate\Support\Facades\Config;

class Sums
{
    public function __construct(private Repository $settings)
    {
    }

    public function all(string $text, string $password, string $key): array
    {
        $short = hash(config('letters.hash'), $text); // expect: php.hash.hash algorithm=MD5
        $long = hash(config('letters.checksum.long'), $text); // expect: php.hash.hash algorithm=SHA-384
        $facade = hash(Config::get('letters.hash', 'sha256'), $text); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=SHA-256
        $asked = hash(config()->get('letters.hash'), $text); // expect: php.hash.hash algorithm=MD5
        $given = hash($this->settings->get('letters.hash'), $text); // expect: php.hash.hash algorithm=MD5
        $table = config('letters');
        $whole = hash($table['hash'], $text); // expect: php.hash.hash algorithm=MD5
        $derived = hash_pbkdf2('sha256', $password, random_bytes(16), config('letters.rounds')); // expect: php.hash.pbkdf2 iterations=1000
        $iv = random_bytes(8);
        $sealed = openssl_encrypt($text, config('letters.cipher'), $key, 0, $iv); // expect: php.openssl.cipher algorithm=3DES; expect: php.openssl.cipher algorithm=?
        return [$short, $long, $facade, $asked, $given, $whole, $derived, $sealed];
    }

    // What the files do not say is what the call names, or nothing.
    public function others(string $text): array
    {
        return [
            hash(config('letters.none', 'sha512'), $text), // expect: php.hash.hash algorithm=SHA-512; expect-none: php.hash.hash algorithm=?
            hash(config('parcels.hash', 'sha512'), $text), // expect: php.hash.hash algorithm=SHA-512; expect: php.hash.hash algorithm=?
            hash(config(['letters.hash' => 'sha1']), $text), // expect: php.hash.hash algorithm=?; expect-none: php.hash.hash algorithm=SHA-1
            hash(config('cards.hash'), $text), // expect: php.hash.hash algorithm=?; expect-none: php.hash.hash algorithm=MD5
        ];
    }
}
