<?php

function forgotten($user, $shop): void
{
    $user->setResetToken(dechex(mt_rand())); // expect: php.random.mersenne purpose=token
    $user->set_api_key(dechex(mt_rand())); // expect: php.random.mersenne purpose=token
    $shop->setPosition(mt_rand()); // expect-none: php.random.mersenne purpose=token
    $shop->settle(mt_rand()); // expect-none: php.random.mersenne purpose=token
}
