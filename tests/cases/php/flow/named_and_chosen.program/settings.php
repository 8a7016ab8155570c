<?php
$config['kdf']['rounds'] = 800;
$config['kdf']['slow']['rounds'] = 800000;
openssl_pkey_new(); // expect: php.openssl.pkey-new
