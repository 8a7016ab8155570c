<?php
return [
    'http' => ['verify' => false, 'timeout' => 3], // expect-none
    'hooks' => ['sslverify' => false],
];
