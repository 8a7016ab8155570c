<?php

namespace Shop\Mcrypt;

// Names of a package of our own.
function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = Own::mcrypt_encrypt(MCRYPT_RIJNDAEL_128, $key, $text, MCRYPT_MODE_ECB);  // expect-none: php.mcrypt.cipher
  $made = Own::mcrypt_decrypt(MCRYPT_DES, $key, $text, 'cbc', $iv);  // expect-none: php.mcrypt.cipher
  $made = Own::mcrypt_cfb(MCRYPT_BLOWFISH, $key, $text, 0, $iv);  // expect-none: php.mcrypt.old
  $box = Own::mcrypt_module_open('tripledes', '', 'cbc', '');  // expect-none: php.mcrypt.module-open
  Own::mcrypt_generic_init($box, 'two dozen letters of key', $iv);  // expect-none: php.mcrypt.generic-init
}
