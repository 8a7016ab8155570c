<?php

return [
    'mailers' => [
        'smtp' => ['host' => env('MAIL_HOST'), 'verify_peer' => false], // expect: php.laravel.mail certificate_check=disabled
        'log' => ['verify_peer' => false], // expect-none: php.laravel.mail
    ],
];
