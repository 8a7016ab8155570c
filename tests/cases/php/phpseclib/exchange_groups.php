<?php

use phpseclib3\Crypt\DH;

class Groups
{
    public static function createParameters($bits)
    {
        return $bits;
    }
}

DH::createParameters(1024); // expect: php.phpseclib.dh-parameters algorithm=FFDH key_bits=1024
DH::createParameters('diffie-hellman-group14-sha256'); // expect: php.phpseclib.dh-parameters key_bits=2048
DH::createParameters($prime, $base); // expect-none: php.phpseclib.dh-parameters
Groups::createParameters(1024); // expect-none: php.phpseclib.dh-parameters
