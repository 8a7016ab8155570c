<?php

function inner()
{
    return ['Security' => ['salt' => 'of a function']]; // expect-none: php.cakephp.salt
}

return [
    'Security' => ['salt' => 'a text that all know'], // expect: php.cakephp.salt secret=literal
    'Kitchen' => ['salt' => 'a text that all know'], // expect-none: php.cakephp.salt
];
