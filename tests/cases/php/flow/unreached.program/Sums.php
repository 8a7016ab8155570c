<?php
class Sums {
    private $legacy;
    public function __construct($legacy) { $this->legacy = $legacy; }
    public function summed($data) {
        if ($this->legacy) {
            return hash('md5', $data); // expect: php.hash.hash algorithm=MD5 role=unreached
        }
        return hash('sha256', $data); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash role=unreached
    }
}
