<?php

function inner()
{
    return ['bcrypt' => ['rounds' => 4]]; // expect-none: php.laravel.hashing
}

return [
    'driver' => 'bcrypt',
    'bcrypt' => [
        'rounds' => 4, // expect: php.laravel.hashing algorithm=bcrypt cost=4; finding: VT-0404
        'verify' => true,
    ],
    'kitchen' => ['rounds' => 4], // expect-none: php.laravel.hashing
];
