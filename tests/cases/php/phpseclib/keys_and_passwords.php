<?php
use phpseclib3\Crypt\AES;
use phpseclib3\Crypt\DSA;
use phpseclib3\Crypt\EC;
use phpseclib3\Crypt\PublicKeyLoader;
use phpseclib3\Crypt\RSA;

function used($password, $salt, $pem, $data)
{
    $cipher = new AES('ctr');
    $cipher->setPassword($password, 'pbkdf2', 'sha256', 'static', 1000);  // expect: php.phpseclib.pbkdf2 salt=literal iterations=1000 digest=SHA-256
    $key = PublicKeyLoader::load($pem)->withPadding(RSA::ENCRYPTION_PKCS1);  // expect-applied: php.phpseclib.load-plain; expect-applied: php.phpseclib.padding
    $key->encrypt($data);  // expect: php.phpseclib.rsa-encrypt padding=PKCS1v15 function=encrypt
    PublicKeyLoader::loadPublicKey($pem)->encrypt($data);  // expect: php.phpseclib.rsa-encrypt; expect-applied: php.phpseclib.load
    PublicKeyLoader::load($pem, 'attic')->withPadding(RSA::ENCRYPTION_OAEP)->decrypt($data);  // expect: php.phpseclib.rsa-encrypt padding=OAEP; expect: php.phpseclib.key-password password=literal
    $signer = PublicKeyLoader::load($pem)->withHash('sha1')->withPadding(RSA::SIGNATURE_PSS);  // expect-applied: php.phpseclib.with-hash
    $signer->sign($data);  // expect: php.phpseclib.rsa-sign digest=SHA-1 padding=PSS function=sign
    PublicKeyLoader::load($pem)->withHash('sha1')->verify($data, $salt);  // expect-none: php.phpseclib.rsa-sign
    EC::createKey('secp160r1');  // expect: php.phpseclib.ec-create curve=secp160r1
    DSA::createKey(1024, 160);  // expect: php.phpseclib.dsa-create key_bits=1024
    $own = new Toy();
    $own->setPassword($password, 'pbkdf2', 'sha256', 'static', 1000);  // expect-none
    $own->withPadding(RSA::ENCRYPTION_PKCS1)->encrypt($data);  // expect-none: php.phpseclib.rsa-encrypt
    $own->withHash('md5');  // expect-none: php.phpseclib.with-hash
    Toy::createKey('secp160r1');  // expect-none: php.phpseclib.dsa-create; expect-none: php.phpseclib.ec-create; expect-none: php.phpseclib.load; expect-none: php.phpseclib.load-plain; expect-none: php.phpseclib.padding; expect-none: php.phpseclib.pbkdf2
}

class Toy
{
    public function setPassword($p) {}
    public function withPadding($p) { return $this; }
    public function withHash($h) { return $this; }
    public function encrypt($d) {}
    public static function createKey($n) {}
}
