<?php

namespace Shop;

use Cake\Utility\Security;
use ParagonIE\Halite\Symmetric\AuthenticationKey;
use ParagonIE\Halite\Symmetric\EncryptionKey;
use ParagonIE\HiddenString\HiddenString;
use Yii;

function kept(string $password, string $text): array
{
    return [
        Yii::$app->security->generatePasswordHash($password, 4), // expect: php.yii.password-hash algorithm=bcrypt cost=4
        Yii::$app->security->generatePasswordHash($password), // expect: php.yii.password-hash algorithm=bcrypt cost=13
        Security::hash($text, 'md5', true), // expect: php.cakephp.hash algorithm=MD5
        Security::hash($text, 'sha256'), // expect: php.cakephp.hash algorithm=SHA-256
        new EncryptionKey(new HiddenString('0123456789abcdef0123456789abcdef')), // expect: php.halite.key key=literal
        new AuthenticationKey(new HiddenString(getenv('MAC_KEY'))), // expect: php.halite.key key=environment
    ];
}
