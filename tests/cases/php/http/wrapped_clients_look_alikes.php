<?php

namespace Shop\Http;

// Names of packages of our own.
use Acme\Curl;
use Acme\Http\Client;
use Acme\Mailer\Transport;
use Acme\Request;

function same(Curl $curl): array
{
    $client = new Client('https://till.example', ['sslverifypeer' => false]);  // expect-none: php.laminas.http-client
    $client->setOptions(['sslverifypeer' => false]);  // expect-none: php.laminas.http-options
    Request::verifyPeer(false);  // expect-none: php.unirest.peer
    Request::verifyHost(false);  // expect-none: php.unirest.host
    $curl->setOpt(CURLOPT_SSL_VERIFYPEER, false);  // expect-none: php.curl-class.peer
    $curl->setOpt(CURLOPT_SSL_VERIFYHOST, 0);  // expect-none: php.curl-class.host
    $curl->setOpts([CURLOPT_SSL_VERIFYPEER => false]);  // expect-none: php.curl-class.options

    return [$client, Transport::fromDsn('smtp://mail.example?verify_peer=0')];  // expect-none: php.symfony.mailer-address
}
