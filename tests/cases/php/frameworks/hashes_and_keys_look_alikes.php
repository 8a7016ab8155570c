<?php

namespace Shop;

// Names of packages of our own.
use Acme\EncryptionKey;
use Acme\Security;

function kept(Passwords $passwords, string $password): array
{
    return [
        $passwords->generatePasswordHash($password, 4), // expect-none: php.yii.password-hash
        Security::hash($password, 'md5', true), // expect-none: php.cakephp.hash
        new EncryptionKey('0123456789abcdef0123456789abcdef'), // expect-none: php.halite.key
    ];
}
