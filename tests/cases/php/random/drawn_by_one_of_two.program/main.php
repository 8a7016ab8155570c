<?php
// Which of two generators a token is drawn from says who makes what holds it.
require 'sources.php';

echo (new Tokens(new SystemSource()))->accessToken(), bin2hex(random_bytes(8)); // expect: php.random.bytes
