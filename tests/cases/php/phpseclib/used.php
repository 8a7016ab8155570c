<?php

namespace Shop\Phpseclib;

use Defuse\Crypto\Crypto;
use phpseclib3\Crypt\{AES, ChaCha20, DES, Hash, Random, RC4, RSA};

function step1($text) {
  $cipher = new AES('ctr');  // expect: php.phpseclib.block algorithm=AES mode=CTR key=literal iv=literal
  $cipher->setKey('sixteen letters.');  // expect-applied: php.phpseclib.key
  $cipher->setIV('sixteen letters.');  // expect-applied: php.phpseclib.iv
  return hash_hmac('sha256', $text, $cipher->encrypt($text));  // expect-applied: php.phpseclib.use; expect: php.hash.hmac key=derived
}

function step2() {
  $other = new DES('cbc'); $other->setPassword('garden gate');  // expect: php.phpseclib.block algorithm=DES password=literal; expect-applied: php.phpseclib.password
}

function step3() {
  return new RC4();  // expect: php.phpseclib.stream algorithm=RC4
}

function step4() {
  $stream = new ChaCha20(); $stream->setNonce('twelve signs');  // expect: php.phpseclib.stream nonce=literal; expect-applied: php.phpseclib.nonce
}

function step5() {
  return new Hash('sha1');  // expect: php.phpseclib.hash algorithm=SHA-1
}

function step6() {
  return RSA::createKey(1024);  // expect: php.phpseclib.rsa-create algorithm=RSA key_bits=1024
}

function step7() {
  return Random::string(16);  // expect: php.phpseclib.random generator=secure
}

function step8($text, $key) {
  return Crypto::encrypt($text, $key);  // expect: php.defuse.encrypt algorithm=Encrypt-then-MAC cipher=AES mode=CTR
}

function step9($text) {
  return Crypto::encryptWithPassword($text, 'garden gate');  // expect: php.defuse.password password=literal
}

function step10() {
  return \Defuse\Crypto\Key::createNewRandomKey();  // expect: php.defuse.key generator=secure
}
