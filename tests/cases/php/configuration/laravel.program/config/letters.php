<?php

return [
    'hash' => 'md5', // expect-none
    'checksum' => ['short' => 'crc32c', 'long' => 'sha384'],
    'rounds' => 2 * 500,
    'cipher' => env('LETTERS_CIPHER', 'des-ede3-cbc'),
    'seal' => env('LETTERS_SEAL'),
];
