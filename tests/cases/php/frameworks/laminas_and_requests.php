<?php
use Illuminate\Support\Facades\Http;
use Laminas\Crypt\BlockCipher;
use Laminas\Crypt\Password\Bcrypt;

function used(string $address)
{
    BlockCipher::factory('openssl', ['algo' => 'des']); // expect: php.laminas.block-cipher algorithm=DES mode=CBC
    BlockCipher::factory('openssl', ['algo' => 'aes', 'mode' => 'gcm']); // expect: php.laminas.block-cipher algorithm=AES mode=GCM
    new Bcrypt(['cost' => 5]); // expect: php.laminas.bcrypt cost=5
    Http::timeout(3)->withoutVerifying()->get($address); // expect: php.laravel.without-verifying certificate_check=disabled; expect-applied: php.laravel.http-pending
    Http::timeout(3)->get($address); // expect-none
}

function classic(string $text, string $pem)
{
    $rsa = new \phpseclib\Crypt\RSA();
    $rsa->setEncryptionMode(\phpseclib\Crypt\RSA::ENCRYPTION_PKCS1); // expect: php.phpseclib.rsa-mode padding=PKCS1v15
    $rsa->setEncryptionMode(\phpseclib\Crypt\RSA::ENCRYPTION_OAEP); // expect: php.phpseclib.rsa-mode padding=OAEP
}

class Toy
{
    public static function factory($a, $b) { return new Toy(); }
    public static function timeout($a) { return new Toy(); }
    public function withoutVerifying() { return $this; }
    public function setEncryptionMode($a) { return $this; }
}

class OwnBcrypt { public function __construct($given) {} }

function look_alikes()
{
    Toy::factory('openssl', ['algo' => 'des']); // expect-none: php.laminas.block-cipher
    new OwnBcrypt(['cost' => 5]); // expect-none: php.laminas.bcrypt
    Toy::timeout(3)->withoutVerifying(); // expect-none: php.laravel.http-pending
    $toy = new Toy();
    $toy->setEncryptionMode(2); // expect-none: php.phpseclib.rsa-mode
}
