<?php
require 'settings.php';

function derive($password, $salt)
{
    return hash_pbkdf2('sha256', $password, $salt, ROUNDS_OF_THE_SHOP);  // expect: php.hash.pbkdf2 iterations=1000
}
