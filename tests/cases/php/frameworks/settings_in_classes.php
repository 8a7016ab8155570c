<?php

namespace Config;

class Encryption extends BaseConfig
{
    public string $key = 'a key that stands in the repository'; // expect: php.codeigniter.encryption secret=literal
    public string $driver = 'OpenSSL'; // expect-none
}

class Unset_
{
    public string $key = 'a key'; // expect-none: php.codeigniter.encryption
}
