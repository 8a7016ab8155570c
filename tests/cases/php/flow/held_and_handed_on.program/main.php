<?php
require 'sums.php';
openssl_pkey_new(); // expect: php.openssl.pkey-new
