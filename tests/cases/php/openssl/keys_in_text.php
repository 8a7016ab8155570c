<?php

use phpseclib3\Crypt\PublicKeyLoader;
use phpseclib3\Crypt\RSA;

const OWN = '-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7
-----END PRIVATE KEY-----';
const PUBLIC_ONE = '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfV
-----END PUBLIC KEY-----';

openssl_sign($text, $signature, OWN, OPENSSL_ALGO_SHA256); // expect: php.openssl.sign private_key=literal
openssl_sign($text, $signature, 'file:///etc/app/key.pem', OPENSSL_ALGO_SHA256); // expect: php.openssl.sign private_key=absent-property
openssl_private_decrypt($text, $plain, OWN, OPENSSL_PKCS1_OAEP_PADDING); // expect: php.openssl.rsa private_key=literal
openssl_public_encrypt($text, $sealed, PUBLIC_ONE, OPENSSL_PKCS1_OAEP_PADDING); // expect: php.openssl.rsa private_key=absent-property
$loaded = PublicKeyLoader::load(OWN); // expect-none
echo $loaded->decrypt($text); // expect: php.phpseclib.rsa-encrypt private_key=literal
$signer = RSA::loadPrivateKey(OWN)->withPadding(RSA::SIGNATURE_PSS); // expect-none
echo $signer->sign($text); // expect: php.phpseclib.rsa-sign private_key=literal

$none = null;
openssl_csr_new(['commonName' => 'a'], $none, ['private_key_bits' => 1024, 'digest_alg' => 'sha256']); // expect: php.openssl.csr-key algorithm=RSA key_bits=1024 digest=SHA-256
$made = openssl_pkey_new(['private_key_bits' => 4096]); // expect: php.openssl.pkey-new key_bits=4096
openssl_csr_new(['commonName' => 'a'], $made, ['private_key_bits' => 1024, 'digest_alg' => 'sha256']); // expect-none: php.openssl.csr-key
