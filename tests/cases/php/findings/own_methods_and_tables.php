<?php
class Office
{
    private $bits;

    public function __construct()
    {
        $this->bits = 4096;
        $this->weaken();
    }

    private function weaken()
    {
        $this->bits = 1024;
    }

    public function key()
    {
        return openssl_pkey_new(['private_key_bits' => $this->bits]);  // finding: VT-0501
    }
}
(new Office())->key();

class Careful
{
    private $bits;
    private $name;

    public function __construct()
    {
        $this->bits = 4096;
        $this->rename();
    }

    private function rename()
    {
        $this->name = 1024;
    }

    public function key()
    {
        return openssl_pkey_new(['private_key_bits' => $this->bits]);  // no-finding: VT-0501
    }
}
(new Careful())->key();

function tables($ch, $all)
{
    $usual = [CURLOPT_RETURNTRANSFER => true, CURLOPT_SSL_VERIFYPEER => true];
    curl_setopt_array($ch, [CURLOPT_SSL_VERIFYPEER => false] + $usual);  // finding: VT-0701
    curl_setopt_array($ch, $usual + [CURLOPT_SSL_VERIFYPEER => false]);  // no-finding: VT-0701
    array_map('sha1', $all);  // finding: VT-0202
    array_map('strrev', $all);  // no-finding
    hash_pbkdf2('sha256', 'a' . $all[0], random_bytes(16), min([600, 600000]));  // finding: VT-0401
    hash_pbkdf2('sha256', 'a' . $all[0], random_bytes(16), max([600, 600000]));  // no-finding: VT-0401
}

function randomPassword($length)
{
    $out = [];
    for ($i = 0; $i < $length; $i++) {
        $out[] = mt_rand(0, 9);  // finding: VT-0605
    }
    return implode('', $out);
}

function randomNumbers($length)
{
    $out = [];
    for ($i = 0; $i < $length; $i++) {
        $out[] = mt_rand(0, 9);  // finding: VT-0601
    }
    return implode('', $out);
}

class TokenGenerator
{
    public function generate()
    {
        return dechex(mt_rand());  // finding: VT-0605
    }

    public function position()
    {
        return mt_rand(0, 9);  // finding: VT-0601
    }
}

class ApiKey
{
    public static function make()
    {
        return dechex(mt_rand());  // finding: VT-0605
    }
}

class Wheel
{
    public function generate()
    {
        return mt_rand(1, 6);  // finding: VT-0601
    }
}

function cookies()
{
    setcookie('seen', (string) mt_rand());  // finding: VT-0605
}
