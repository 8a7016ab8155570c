<?php

namespace Config;

class Encryption extends BaseConfig
{
    public string $key = ''; // expect-none: php.codeigniter.encryption
}
