<?php
// What other files give by a parameter's name, which row of a table they ask for, and what they put into nested arrays.
require 'makers.php';
require 'settings.php';

$server = Makers::make('server');
$probe = new Probe(5, matchHost: true);
$other = new Probe(timeout: 3, matchHost: false);
$salt = random_bytes(16);
echo hash_pbkdf2('sha256', $argv[1], $salt, $config['kdf']['rounds']); // expect: php.hash.pbkdf2 iterations=800; finding: VT-0401
echo hash_pbkdf2('sha256', $argv[1], $salt, $config['kdf']['slow']['rounds']); // expect: php.hash.pbkdf2 iterations=800000
