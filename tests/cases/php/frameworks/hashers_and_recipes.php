<?php
use Defuse\Crypto\Crypto;
use Defuse\Crypto\Key;
use Illuminate\Encryption\Encrypter;
use Illuminate\Support\Facades\Crypt;
use OTPHP\TOTP;
use Symfony\Component\PasswordHasher\Hasher\NativePasswordHasher;
use Symfony\Component\PasswordHasher\Hasher\SodiumPasswordHasher;

$a = new NativePasswordHasher(null, null, 4); // expect: php.symfony.native algorithm=bcrypt cost=4 function=keyderive; finding: VT-0404
$b = new NativePasswordHasher(null, null, 13, 'argon2id'); // expect: php.symfony.native-argon2 algorithm=Argon2id function=keyderive
$n = new NativePasswordHasher(4, null, null, 'argon2i'); // expect: php.symfony.native-argon2 algorithm=Argon2i function=keyderive iterations=4
$c = new SodiumPasswordHasher(3, 10485760); // expect: php.symfony.sodium algorithm=Argon2 function=keyderive iterations=3
$d = new Encrypter(Encrypter::generateKey('aes-256-gcm'), 'aes-256-gcm'); // expect: php.laravel.encrypter algorithm=AES key=secure-random key_bits=256 mode=GCM; expect-applied: php.laravel.generate-key
$l = new Encrypter($key, 'aes-256-cbc'); // expect: php.laravel.encrypter-cbc algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 key=literal key_bits=256 mode=CBC
$m = new Encrypter($key); // expect: php.laravel.encrypter-default algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 key=literal key_bits=128 mode=CBC
Crypt::encryptString($text); // expect: php.laravel.crypt algorithm=AES function=encrypt
$key = Key::loadFromAsciiSafeString('def00000fixedtext'); // expect: php.defuse.load-key key=literal material=secret-key; finding: VT-0301
Crypto::encrypt($text, $key); // expect: php.defuse.encrypt algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 function=encrypt key=literal key_bits=256 mode=CTR
Crypto::encryptWithPassword($text, 'changeit'); // expect: php.defuse.password algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 function=encrypt key_bits=256 mode=CTR password=literal password_bits=64; finding: VT-0302
Crypto::decrypt($text, Key::createNewRandomKey()); // expect: php.defuse.encrypt algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 function=decrypt key=secure-random key_bits=256 mode=CTR; expect: php.defuse.key generator=secure
$e = TOTP::create('JBSWY3DPEHPK3PXP'); // expect: php.otphp.create digest=SHA-1 key=literal protocol=TOTP; finding: VT-0301
$f = TOTP::create($secret, 30, 'sha512'); // expect: php.otphp.create digest=SHA-512 key=? protocol=TOTP
