<?php

namespace Shop\Frameworks;

use Illuminate\Encryption\Encrypter;
use Illuminate\Support\Facades\Hash;
use Illuminate\Support\Facades\Http;
use Symfony\Component\PasswordHasher\Hasher\MessageDigestPasswordHasher;
use Symfony\Component\PasswordHasher\Hasher\Pbkdf2PasswordHasher;

function step1($key) {
  return new Encrypter($key, 'aes-256-gcm');  // expect: php.laravel.encrypter algorithm=AES mode=GCM
}

function step2($key) {
  return new Encrypter($key);  // expect: php.laravel.encrypter-default algorithm=Encrypt-then-MAC cipher=AES mode=CBC key_bits=128
}

function step3($text) {
  return Hash::make($text, ['rounds' => 5]);  // expect: php.laravel.hash algorithm=bcrypt cost=5
}

function step4() {
  return Http::withoutVerifying();  // expect: php.laravel.without-verifying certificate_check=disabled
}

function step5() {
  return new MessageDigestPasswordHasher('sha1', true, 1);  // expect: php.symfony.message-digest algorithm=SHA-1
}

function step6() {
  return new Pbkdf2PasswordHasher('sha512', true, 1000);  // expect: php.symfony.pbkdf2 digest=SHA-512 iterations=1000
}
