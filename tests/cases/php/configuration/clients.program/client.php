<?php
$config = require __DIR__ . '/config.php';
$client = new \GuzzleHttp\Client($config['http']); // expect: php.guzzle.client certificate_check=disabled
