<?php

use App\Hashing\ArgonHasher;
use App\Hashing\BcryptHasher;
use App\Keys\JWKFactory;
use App\Keys\SymmetricKey;
use App\Scrypt;

$hasher = new BcryptHasher(['rounds' => 4]); // expect-none: php.laravel.bcrypt-hasher
$hasher->setRounds(6); // expect-none: php.laravel.bcrypt-rounds
new ArgonHasher(['memory' => 1024]); // expect-none: php.laravel.argon-hasher
Scrypt::calc($word, 'salt', 2048, 8, 1, 32); // expect-none: php.laminas.scrypt
JWKFactory::createRSAKey(1024); // expect-none: php.jose.rsa-key
JWKFactory::createECKey('P-256'); // expect-none: php.jose.ec-key
JWKFactory::createFromSecret('text'); // expect-none: php.jose.secret
new SymmetricKey('text'); // expect-none: php.paseto.key
SymmetricKey::v4('text'); // expect-none: php.paseto.key-of-version
