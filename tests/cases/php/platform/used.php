<?php

namespace Shop\Platform;

function step1() {
  return hash_hmac('sha256', $text, getenv('TILL_KEY'));  // expect: php.hash.hmac key=environment
}

function step2() {
  mt_srand(time());  // expect-applied: php.platform.time; expect: php.random.seed seed=time
}

function step3() {
  return hash_hmac('sha256', $text, file_get_contents('/etc/till'));  // expect-applied: php.platform.file; expect: php.hash.hmac key=file
}
