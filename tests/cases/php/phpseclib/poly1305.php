<?php
use Defuse\Crypto\File;
use phpseclib3\Crypt\ChaCha20;
use phpseclib3\Crypt\Random;
use phpseclib3\Crypt\Salsa20;

function streamed(string $text, string $key): string
{
    $cipher = new ChaCha20();  // expect: php.phpseclib.stream algorithm=ChaCha20-Poly1305; no-finding: VT-0111
    $cipher->setKey($key);
    $cipher->setNonce(Random::string(12));
    $cipher->enablePoly1305();  // expect-applied: php.phpseclib.poly1305
    return $cipher->encrypt($text);
}

function plain(string $text, string $key): string
{
    $cipher = new Salsa20();  // expect: php.phpseclib.stream algorithm=Salsa20
    $cipher->setKey($key);
    $cipher->enablePoly1305();  // expect-none: php.phpseclib.poly1305
    return $cipher->encrypt($text);
}

function files(string $in, string $out): void
{
    File::encryptFileWithPassword($in, $out, 'garden gate');  // expect: php.defuse.file-password password=literal function=encrypt
    File::decryptFileWithPassword($out, $in, getenv('WORD'));  // expect: php.defuse.file-password password=environment function=decrypt
    \Acme\File::encryptFileWithPassword($in, $out, 'garden gate');  // expect-none: php.defuse.file-password
}
