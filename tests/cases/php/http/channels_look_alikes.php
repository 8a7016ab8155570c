<?php

use Acme\Connector;
use Acme\DriverManager;
use Acme\Services;

function same(): array
{
    return [
        new Connector(['tls' => ['verify_peer' => false]]), // expect-none: php.react.connector
        Services::curlrequest(['verify' => false]), // expect-none: php.codeigniter.curl-request
        DriverManager::getConnection(['driverOptions' => [PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false]]), // expect-none: php.password.doctrine-unchecked
    ];
}
