<?php

namespace Config;

use CodeIgniter\Config\BaseConfig;

class Encryption extends BaseConfig
{
    public string $key = 'a till of our own, and its drawer'; // expect: php.codeigniter.key secret=literal

    public string $driver = 'OpenSSL'; // expect-none
}

class Cache extends BaseConfig
{
    public string $key = 'till'; // expect-none: php.codeigniter.key
}
