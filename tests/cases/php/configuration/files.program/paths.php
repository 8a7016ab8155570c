<?php
function keep_by_path($data) {
    $ini = parse_ini_file(__DIR__ . '/crypto.ini', true);
    hash($ini['digest']['archive'], $data); // expect: php.hash.hash algorithm=MD5
    $json = json_decode(file_get_contents(dirname(__FILE__) . '/crypto.json'), true);
    hash($json['digest']['mail'], $data); // expect: php.hash.hash algorithm=SHA-1
    $other = parse_ini_file(__DIR__ . 'crypto.ini', true);
    hash($other['digest']['archive'], $data); // expect-none: php.hash.hash algorithm=MD5
}
