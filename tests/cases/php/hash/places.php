<?php
// Where something stands in a text says which of several texts it is; 0 is not false.
function first($flag) {
    $name = $flag ? "sha1-hex" : "md5";
    if (strpos($name, "-") !== false) {
        return hash(substr($name, 0, strpos($name, "-")), "x"); // expect: php.hash.hash algorithm=SHA-1; expect-none: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=?
    }
    return hash($name, "x"); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=?
}

function begins($flag) {
    $name = $flag ? "sha512" : "md5";
    if (strpos($name, "sha") === 0) {
        return hash($name, "x"); // expect: php.hash.hash algorithm=SHA-512; expect-none: php.hash.hash algorithm=MD5
    }
    return hash($name, "x"); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=SHA-512
}

function holds($flag) {
    $name = $flag ? "sha512" : "md5";
    if (strpos($name, "sha") !== false) {
        return hash($name, "x"); // expect: php.hash.hash algorithm=SHA-512; expect-none: php.hash.hash algorithm=MD5
    }
    return hash(substr("-$name", -3), "x"); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=?
}

function last($flag) {
    $name = $flag ? "x:md5" : "a:b:sha256";
    return hash(substr($name, strrpos($name, ":") + 1), "x"); // expect: php.hash.hash algorithm=MD5; expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=?
}
