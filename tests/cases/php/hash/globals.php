<?php
$algorithm = 'sha256';

function set_up() {
    global $algorithm;
    $algorithm = 'md5';
}

function own() {
    $algorithm = 'sha1'; // a variable of its own
    return $algorithm;
}

function fingerprint($data) {
    global $algorithm;
    return hash($algorithm, $data); // expect: php.hash.hash algorithm=MD5
}

function run($data) {
    set_up();
    own();
    return fingerprint($data);
}
