<?php

namespace Shop\Platform;

// Names of a package of our own.
function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  $made = Own::hash_hmac('sha256', $text, Own::getenv('TILL_KEY'));
  Own::mt_srand(Own::time());  // expect-none: php.platform.time
  $made = Own::hash_hmac('sha256', $text, Own::file_get_contents('/etc/till'));  // expect-none: php.platform.file
}
