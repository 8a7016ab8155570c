<?php

namespace Shop\Phpseclib;

// Names of a package of our own.
use Acme\Box\Crypto\Crypto;
use Acme\Old\Crypt\{AES, ChaCha20, DES, Hash, Random, RC4, RSA};

function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $cipher = new AES('ctr');  // expect-none: php.phpseclib.block
  $cipher->setKey('sixteen letters.');  // expect-none: php.phpseclib.key
  $cipher->setIV('sixteen letters.');  // expect-none: php.phpseclib.iv
  $made = Own::hash_hmac('sha256', $text, $cipher->encrypt($text));  // expect-none: php.phpseclib.use
  $other = new DES('cbc'); $other->setPassword('garden gate');  // expect-none: php.phpseclib.password
  $made = new RC4();  // expect-none: php.phpseclib.stream
  $stream = new ChaCha20(); $stream->setNonce('twelve signs');  // expect-none: php.phpseclib.nonce
  $made = new Hash('sha1');  // expect-none: php.phpseclib.hash
  $made = RSA::createKey(1024);  // expect-none: php.phpseclib.rsa-create
  $made = Random::string(16);  // expect-none: php.phpseclib.random
  $made = Crypto::encrypt($text, $key);  // expect-none: php.defuse.encrypt
  $made = Crypto::encryptWithPassword($text, 'garden gate');  // expect-none: php.defuse.password
  $made = \Acme\Defuse\Crypto\Key::createNewRandomKey();  // expect-none: php.defuse.key
}
