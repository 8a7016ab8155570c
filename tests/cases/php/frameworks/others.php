<?php

namespace Shop\Frameworks;

// Names of a package of our own.
use Acme\Frame\Encryption\Encrypter;
use Acme\Frame\Support\Facades\Hash;
use Acme\Frame\Support\Facades\Http;
use Acme\Kit\Component\PasswordHasher\Hasher\MessageDigestPasswordHasher;
use Acme\Kit\Component\PasswordHasher\Hasher\Pbkdf2PasswordHasher;

function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = new Encrypter($key, 'aes-256-gcm');  // expect-none: php.laravel.encrypter
  $made = new Encrypter($key);  // expect-none: php.laravel.encrypter
  $made = Hash::make($text, ['rounds' => 5]);  // expect-none: php.laravel.hash
  $made = Http::withoutVerifying();  // expect-none: php.laravel.without-verifying
  $made = new MessageDigestPasswordHasher('sha1', true, 1);  // expect-none: php.symfony.message-digest
  $made = new Pbkdf2PasswordHasher('sha512', true, 1000);  // expect-none: php.symfony.pbkdf2
}
