<?php

use Tuupola\Middleware\JwtAuthentication;

$app->add(new JwtAuthentication(['path' => '/api', 'secret' => 'till-drawer-7']));  // expect: php.jwt.slim-middleware secret=literal
$app->add(new JwtAuthentication(['secret' => getenv('JWT_SECRET')]));  // expect: php.jwt.slim-middleware secret=environment
$app->add(new JwtAuthentication(['path' => '/api']));  // expect-none: php.jwt.slim-middleware
$app->add(new Acme\Middleware\JwtAuthentication(['secret' => 'till-drawer-7']));  // expect-none: php.jwt.slim-middleware
