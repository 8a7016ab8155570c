<?php

use Acme\Connector;
use Acme\DriverManager;
use Acme\Services;
use Acme\Swoole;

function same(Swoole $client): array
{
    $client->set(['ssl_verify_peer' => false]); // expect-none: php.swoole.client-options

    return [
        new Connector(['tls' => ['verify_peer' => false]]), // expect-none: php.react.connector
        Services::curlrequest(['verify' => false]), // expect-none: php.codeigniter.curl-request
        DriverManager::getConnection(['driverOptions' => [PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false]]), // expect-none: php.password.doctrine-unchecked
    ];
}
