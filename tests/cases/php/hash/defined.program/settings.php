<?php
define('ROUNDS_OF_THE_SHOP', 1000);  // expect-none
