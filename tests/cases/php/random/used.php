<?php

namespace Shop\Random;

function step1() {
  return mt_rand(1, 6);  // expect: php.random.mersenne generator=predictable
}

function step2() {
  return str_shuffle('abcdef');  // expect: php.random.shuffle generator=predictable
}

function step3($cards) {
  shuffle($cards);  // expect: php.random.shuffle-list generator=predictable
}

function step4() {
  mt_srand(42);  // expect: php.random.seed seed=literal
}

function step5() {
  return lcg_value();  // expect: php.random.lcg algorithm=LCG
}

function step6() {
  return uniqid('', true);  // expect: php.random.uniqid generator=predictable
}

function step7() {
  return random_bytes(16);  // expect: php.random.bytes generator=secure
}

function step8() {
  return random_int(1, 6);  // expect: php.random.int generator=secure
}

function step9() {
  return openssl_random_pseudo_bytes(16);  // expect: php.random.openssl generator=secure
}

function step10() {
  return mcrypt_create_iv(16, MCRYPT_DEV_URANDOM);  // expect: php.random.mcrypt-iv generator=secure
}

function step11() {
  return mcrypt_create_iv(16, MCRYPT_RAND);  // expect: php.random.mcrypt-rand generator=predictable
}

function step12() {
  return new \Random\Engine\Mt19937(7);  // expect: php.random.engine algorithm=Mersenne-Twister seed=literal
}
