<?php
// Functions that take from a list or add to it change the caller's; `[]` that is given keys is a map.
function of_lists($data)
{
    $names = ['md5', 'sha256'];
    array_shift($names);
    hash($names[0], $data);  // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD5
    array_unshift($names, 'sha1');
    hash($names[0], $data);  // expect: php.hash.hash algorithm=SHA-1
    hash(end($names), $data);  // expect: php.hash.hash algorithm=SHA-256
    hash(reset($names), $data);  // expect: php.hash.hash algorithm=SHA-1
    $map = [];
    $map['old'] = 'md4';
    $map['new'] = 'sha512';
    hash($map['new'] ?? 'md5', $data);  // expect: php.hash.hash algorithm=SHA-512; expect-none: php.hash.hash algorithm=MD4; expect-none: php.hash.hash algorithm=MD5
    hash(chr(109) . chr(100) . chr(53), $data);  // expect: php.hash.hash algorithm=MD5
    hash(str_rot13('fun256'), $data);  // expect: php.hash.hash algorithm=SHA-256
    hash(str_rot13('zq5'), $data);  // expect: php.hash.hash algorithm=MD5
}
