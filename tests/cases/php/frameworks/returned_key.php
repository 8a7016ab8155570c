<?php

return [
    'name' => 'House',
    'key' => 'base64:J63qRTDLub5NuZvP+kb8YIorGS6qFYHKVo6u7179stY=', // expect: php.laravel.key secret=literal
    'cipher' => 'AES-256-CBC', // expect-none
];
