<?php
function used($toy)
{
    $weak = new \Random\Randomizer(new \Random\Engine\Mt19937(1234));  // expect-applied: php.random.randomizer
    $token = $weak->getBytes(16);  // expect: php.random.randomizer-draws generator=predictable
    $toy->getBytes(16);  // expect-none: php.random.randomizer; expect-none: php.random.randomizer-draws
    return $token;
}
