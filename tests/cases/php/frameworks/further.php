<?php

use Laminas\Crypt\BlockCipher;
use Symfony\Component\HttpClient\HttpClient;

define('AUTH_KEY', 'a text that all know'); // expect: php.wordpress.secret secret=literal
define('NONCE_SALT', getenv('NONCE_SALT')); // expect: php.wordpress.secret secret=environment
define('DB_PASSWORD', 'abc-def-1'); // expect: php.wordpress.database-password password=literal
define('AUTH_KEYS', 'two'); // expect-none: php.wordpress.secret; expect-none: php.wordpress.database-password
$config['encryption_key'] = 'abc-def-abc-def-'; // expect: php.codeigniter.key secret=literal
$settings['encryption_key'] = 'abc-def-abc-def-'; // expect-none: php.codeigniter.key

function used($data, $out, $cert)
{
    HttpClient::createForBaseUri('https://a.example', ['verify_host' => false]); // expect: php.symfony.http-client-base hostname_check=disabled
    new Symfony\Component\HttpClient\CurlHttpClient(['verify_peer' => false]); // expect: php.symfony.http-client-new certificate_check=disabled
    $b = BlockCipher::factory('openssl', ['algo' => 'aes']); // expect: php.laminas.block-cipher key=literal
    $b->setKey('abc-def-2'); // expect-applied: php.laminas.block-cipher-key
    new Laminas\Crypt\Symmetric\Openssl(['algo' => 'des', 'mode' => 'cbc']); // expect: php.laminas.symmetric algorithm=DES mode=CBC
    new Zend\Crypt\Symmetric\Mcrypt(['algorithm' => 'blowfish', 'mode' => 'cbc']); // expect: php.laminas.symmetric algorithm=Blowfish
    new Zend\Crypt\Symmetric\Mcrypt(['mode' => 'ctr']); // expect: php.laminas.symmetric algorithm=AES mode=CTR
    openssl_pkey_export($data, $out, 'abc-def-3'); // expect: php.openssl.key-export password=literal
    openssl_pkey_export($data, $out); // expect-none: php.openssl.key-export
    openssl_pkcs7_encrypt($data, $out, $cert, [], 0, OPENSSL_CIPHER_RC2_40); // expect: php.openssl.smime algorithm=RC2 key_bits=40
    openssl_cms_encrypt($data, $out, $cert, [], 0, OPENSSL_ENCODING_SMIME, OPENSSL_CIPHER_AES_256_CBC); // expect: php.openssl.cms algorithm=AES key_bits=256 mode=CBC
}

class Shed
{
    public function __construct(...$all)
    {
    }

    public static function createForBaseUri($uri, $options)
    {
        return new Shed();
    }

    public function setKey($key)
    {
    }

    public function openssl_pkey_export(...$all)
    {
    }
}

function look_alikes($data)
{
    $s = Shed::createForBaseUri('https://a.example', ['verify_host' => false]); // expect-none: php.symfony.http-client-base
    new Shed(['verify_peer' => false]); // expect-none: php.symfony.http-client-new
    $s->setKey('abc-def-2'); // expect-none: php.laminas.block-cipher-key
    new Shed(['algo' => 'des', 'mode' => 'cbc']); // expect-none: php.laminas.symmetric
    $s->openssl_pkey_export($data, $data, 'abc-def-3'); // expect-none: php.openssl.key-export
    $s->openssl_pkcs7_encrypt(1, 2, 3, 4, 5, OPENSSL_CIPHER_RC2_40); // expect-none: php.openssl.smime
    $s->openssl_cms_encrypt(1, 2, 3, 4, 5, 6, OPENSSL_CIPHER_DES); // expect-none: php.openssl.cms
}
