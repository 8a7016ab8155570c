<?php
use Firebase\JWT\JWT;
use Lcobucci\JWT\Configuration;
use Lcobucci\JWT\Signer\Hmac\Sha256;
use Lcobucci\JWT\Signer\Rsa\Sha512 as RsaSha512;
use Lcobucci\JWT\Signer\Ecdsa;
use Lcobucci\JWT\Signer\None;
use Lcobucci\JWT\Signer\Key\InMemory;
use Lcobucci\JWT\Signer\Key\LocalFileReference;
use Lcobucci\JWT\Validation\Constraint\SignedWith;

$a = Configuration::forSymmetricSigner(new Sha256(), InMemory::plainText('changeit')); // expect: php.lcobucci.symmetric algorithm=HMAC digest=SHA-256 key=literal key_bits=64; finding: VT-0301; finding: VT-0504
$b = Configuration::forSymmetricSigner(new Sha256(), InMemory::base64Encoded(getenv('K'))); // expect: php.lcobucci.symmetric algorithm=HMAC digest=SHA-256 key=environment
$c = Configuration::forAsymmetricSigner(new RsaSha512(), LocalFileReference::file('a.pem'), InMemory::plainText('-----BEGIN PUBLIC KEY-----')); // expect: php.lcobucci.asymmetric algorithm=RSA digest=SHA-512 padding=PKCS1v15 private_key=file; expect-applied: php.lcobucci.key-file
$d = Configuration::forUnsecuredSigner(); // expect: php.lcobucci.unsecured algorithm=No-Signature; finding: VT-0205
$e = Configuration::forAsymmetricSigner(Ecdsa\Sha256::create(), LocalFileReference::file('a.pem'), InMemory::plainText('-----BEGIN PUBLIC KEY-----')); // expect: php.lcobucci.asymmetric algorithm=ECDSA curve=P-256 digest=SHA-256 private_key=file; expect-applied: php.lcobucci.key-file
$f = new SignedWith(new Sha256(), InMemory::plainText('changeit')); // expect: php.lcobucci.signed-with algorithm=HMAC digest=SHA-256 function=verify key=literal; finding: VT-0301
$h = new None(); // expect: php.lcobucci.signer algorithm=No-Signature; finding: VT-0205
$i = Ecdsa\Sha384::create(); // expect: php.lcobucci.signer-create algorithm=ECDSA curve=P-384 digest=SHA-384
