<?php

return [
    'id' => 'basic',
    'components' => [
        'request' => [
            'cookieValidationKey' => 'a text that all know', // expect: php.yii.cookie-key secret=literal
        ],
        'session' => ['cookieValidationKey' => 'no such setting'], // expect-none: php.yii.cookie-key
    ],
];
