<?php

use Laminas\Crypt\Key\Derivation\Pbkdf2;
use Laminas\Crypt\Password\Bcrypt;
use Shop\Bcrypt as ShopBcrypt;
use Shop\HttpOptions as ShopOptions;
use Shop\Pbkdf2 as ShopPbkdf2;
use Symfony\Component\HttpClient\HttpClient;
use Symfony\Component\HttpClient\HttpOptions;

function stretched(string $phrase, string $salt): string
{
    return Pbkdf2::calc('sha512', $phrase, $salt, 900, 32);  // expect: php.laminas.pbkdf2 algorithm=PBKDF2 digest=SHA-512 iterations=900 output_bits=256
}

function stored(string $phrase): string
{
    $hasher = new Bcrypt();  // expect: php.laminas.bcrypt algorithm=bcrypt cost=6
    $hasher->setCost(6);  // expect-applied: php.laminas.bcrypt-cost
    return $hasher->create($phrase);
}

function loose(): HttpClient
{
    $options = new HttpOptions();
    $options
        ->verifyPeer(false);  // expect: php.symfony.options-peer certificate_check=disabled
    $options->verifyHost(false);  // expect: php.symfony.options-host hostname_check=disabled
    return HttpClient::create($options->toArray());
}

function others(string $phrase): void
{
    ShopPbkdf2::calc('sha512', $phrase, 'x', 900, 32);  // expect-none: php.laminas.pbkdf2
    (new ShopBcrypt())->setCost(6);  // expect-none: php.laminas.bcrypt-cost
    $options = new ShopOptions();
    $options->verifyPeer(false);  // expect-none: php.symfony.options-peer
    $options->verifyHost(false);  // expect-none: php.symfony.options-host
}
