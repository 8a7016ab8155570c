<?php

use Illuminate\Hashing\ArgonHasher;
use Illuminate\Hashing\BcryptHasher;
use Jose\Component\KeyManagement\JWKFactory;
use Laminas\Crypt\Key\Derivation\Scrypt;
use ParagonIE\Paseto\Keys\SymmetricKey;
use ParagonIE\Paseto\Keys\Version4\SymmetricKey as FourthKey;

$hasher = new BcryptHasher(['rounds' => 4]); // expect: php.laravel.bcrypt-hasher cost=4
$plain = new BcryptHasher(); // expect: php.laravel.bcrypt-hasher cost=6
$plain->setRounds(6); // expect-applied: php.laravel.bcrypt-rounds
$memory = new ArgonHasher(['memory' => 1024, 'time' => 1]); // expect: php.laravel.argon-hasher algorithm=Argon2i memory_kib=1024 iterations=1
$key = Scrypt::calc($word, 'a salt that stays', 2048, 8, 1, 32); // expect: php.laminas.scrypt cost=2048 block_size=8 salt=literal output_bits=256

JWKFactory::createRSAKey(1024, ['alg' => 'RS256']); // expect: php.jose.rsa-key key_bits=1024
JWKFactory::createECKey('P-256'); // expect: php.jose.ec-key curve=P-256
JWKFactory::createFromSecret('a text that all who read this know'); // expect: php.jose.secret key=literal
new SymmetricKey(hex2bin('707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f')); // expect: php.paseto.key key=literal
new FourthKey(getenv('KEY')); // expect: php.paseto.key key=environment
SymmetricKey::v4('a text that all who read this know'); // expect: php.paseto.key-of-version key=literal
