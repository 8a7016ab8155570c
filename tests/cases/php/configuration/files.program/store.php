<?php
function keep($data) {
    hash(getenv('DIGEST'), $data); // expect: php.hash.hash algorithm=MD5
    hash(env('DIGEST', 'sha256'), $data); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=SHA-256
    hash(env('ABSENT', 'sha256'), $data); // expect: php.hash.hash algorithm=SHA-256; expect: php.hash.hash algorithm=?
    $ini = parse_ini_file('crypto.ini', true);
    hash($ini['digest']['archive'], $data); // expect: php.hash.hash algorithm=MD5
    hash($ini['digest']['receipt'], $data); // expect: php.hash.hash algorithm=SHA-256
    $json = json_decode(file_get_contents('crypto.json'), true);
    hash($json['digest']['mail'], $data); // expect: php.hash.hash algorithm=SHA-1
    hash($json['digest']['none'] ?? 'sha512', $data); // expect: php.hash.hash algorithm=SHA-512
}
