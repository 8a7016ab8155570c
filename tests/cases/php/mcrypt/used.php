<?php

namespace Shop\Mcrypt;

function step1($key, $text) {
  return mcrypt_encrypt(MCRYPT_RIJNDAEL_128, $key, $text, MCRYPT_MODE_ECB);  // expect: php.mcrypt.cipher algorithm=AES mode=ECB function=encrypt
}

function step2($key, $text, $iv) {
  return mcrypt_decrypt(MCRYPT_DES, $key, $text, 'cbc', $iv);  // expect: php.mcrypt.cipher algorithm=DES mode=CBC
}

function step3($key, $text, $iv) {
  return mcrypt_cfb(MCRYPT_BLOWFISH, $key, $text, 0, $iv);  // expect: php.mcrypt.old algorithm=Blowfish mode=CFB8
}

function step4($iv) {
  $box = mcrypt_module_open('tripledes', '', 'cbc', '');  // expect: php.mcrypt.module-open algorithm=3DES mode=CBC key=literal
  mcrypt_generic_init($box, 'two dozen letters of key', $iv);  // expect-applied: php.mcrypt.generic-init
}
