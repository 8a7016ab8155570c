<?php
// Classes of another namespace that are called like those of the library.
function all($a)
{
    new \House\Lcobucci\JWT\Signer\Hmac\Sha256($a); // expect-none: php.lcobucci.signer
    \House\Lcobucci\JWT\Signer\Ecdsa\Sha256::create($a); // expect-none: php.lcobucci.signer-create
    \House\Lcobucci\JWT\Configuration::forSymmetricSigner($a); // expect-none: php.lcobucci.symmetric
    \House\Lcobucci\JWT\Configuration::forAsymmetricSigner($a); // expect-none: php.lcobucci.asymmetric
    \House\Lcobucci\JWT\Configuration::forUnsecuredSigner($a); // expect-none: php.lcobucci.unsecured
    new \House\Lcobucci\JWT\Validation\Constraint\SignedWith($a); // expect-none: php.lcobucci.signed-with
}
