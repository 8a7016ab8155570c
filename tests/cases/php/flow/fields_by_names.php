<?php

class Settings
{
    public $digest = 'sha256';

    public function __construct($options)
    {
        foreach ($options as $name => $value) {
            $this->$name = $value;
        }
    }

    public function begin()
    {
        $this->digest = 'sha512';
    }
}

echo hash((new Settings(['digest' => 'md5']))->digest, $text); // expect: php.hash.hash algorithm=MD5; expect-none: php.hash.hash algorithm=SHA-256
echo hash((new Settings(['other' => 'md5']))->digest, $text); // expect: php.hash.hash algorithm=SHA-256; expect-none: php.hash.hash algorithm=MD5
echo hash((new Settings($_GET))->digest, $text); // expect: php.hash.hash algorithm=SHA-256; expect: php.hash.hash algorithm=?
