<?php
require_once __DIR__ . '/lib/Press.php';
$kinds = require __DIR__ . '/ciphers.php';
$press = new Press($kinds); // expect-none
echo $press->letter('Dear', getenv('LETTERS'), random_bytes(8));
