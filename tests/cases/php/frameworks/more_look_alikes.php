<?php
// Classes of another namespace that are called like those of the library.
function all($a)
{
    new \House\Illuminate\Encryption\Encrypter($a); // expect-none: php.laravel.encrypter-default
    new \House\Illuminate\Encryption\Encrypter($a); // expect-none: php.laravel.encrypter-cbc
    new \House\Symfony\Component\PasswordHasher\Hasher\NativePasswordHasher($a); // expect-none: php.symfony.native
    new \House\Symfony\Component\PasswordHasher\Hasher\NativePasswordHasher($a); // expect-none: php.symfony.native-argon2
    new \House\Symfony\Component\PasswordHasher\Hasher\SodiumPasswordHasher($a); // expect-none: php.symfony.sodium
    \House\Illuminate\Encryption\Encrypter::generateKey($a); // expect-none: php.laravel.generate-key
    \House\Illuminate\Support\Facades\Crypt::encrypt($a); // expect-none: php.laravel.crypt
    \House\Defuse\Crypto\Key::loadFromAsciiSafeString($a); // expect-none: php.defuse.load-key
    \House\OTPHP\TOTP::create($a); // expect-none: php.otphp.create
}
