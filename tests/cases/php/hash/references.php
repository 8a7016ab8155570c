<?php
// A parameter by reference is the caller's variable; one by value is not.
function weaken(&$rounds)
{
    $rounds = 1000;
}

function perhaps(&$rounds, $old)
{
    if ($old) {
        $rounds = 2000;
    }
}

function copied($rounds)
{
    $rounds = 3000;
}

function given($password, $salt, $old)
{
    $rounds = 600000;
    weaken($rounds);
    hash_pbkdf2('sha256', $password, $salt, $rounds);  // expect: php.hash.pbkdf2 iterations=1000; expect-none: php.hash.pbkdf2 iterations=600000
    $other = 700000;
    perhaps($other, $old);
    hash_pbkdf2('sha256', $password, $salt, $other);  // expect: php.hash.pbkdf2 iterations=2000; expect: php.hash.pbkdf2 iterations=700000
    $own = 800000;
    copied($own);
    hash_pbkdf2('sha256', $password, $salt, $own);  // expect: php.hash.pbkdf2 iterations=800000; expect-none: php.hash.pbkdf2 iterations=3000
}

function counts()
{
    yield 100;
    yield 900000;
}

function in_turn($password, $salt)
{
    foreach (counts() as $rounds) {
        hash_pbkdf2('sha256', $password, $salt, $rounds);  // expect: php.hash.pbkdf2 iterations=100; expect: php.hash.pbkdf2 iterations=900000
    }
}
