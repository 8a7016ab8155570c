<?php
require 'Sums.php';
$sums = new Sums(false);
echo $sums->summed("x"); // expect-none: php.hash.hash
