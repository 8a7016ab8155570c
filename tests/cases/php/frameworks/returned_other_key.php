<?php

return [
    'key' => 'a.b.c', // expect-none: php.laravel.key
    'previous' => ['key' => 'base64:J63qRTDLub5NuZvP+kb8YIorGS6qFYHKVo6u7179stY='], // expect-none: php.laravel.key
];
