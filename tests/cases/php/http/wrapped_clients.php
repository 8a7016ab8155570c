<?php

namespace Shop\Http;

use Curl\Curl;
use Laminas\Http\Client;
use Laminas\Http\Client\Adapter\Curl as CurlAdapter;
use Symfony\Component\Mailer\Transport;
use Unirest\Request;

function clients(string $host): array
{
    $client = new Client('https://till.example', ['sslverifypeer' => false, 'timeout' => 5]);  // expect: php.laminas.http-client certificate_check=disabled
    $named = new Client(null, ['sslverifypeername' => false]);  // expect: php.laminas.http-client hostname_check=disabled
    $named->setOptions(['curloptions' => [CURLOPT_SSL_VERIFYPEER => 0]]);  // expect: php.laminas.http-options certificate_check=disabled
    $old = new \Zend\Http\Client($host, ['sslallowselfsigned' => true]);  // expect: php.laminas.http-client certificate_check=disabled
    $adapter = new CurlAdapter();
    $adapter->setOptions(['sslverifypeer' => true]);  // expect: php.laminas.http-options certificate_check=enabled
    Request::verifyPeer(false);  // expect: php.unirest.peer certificate_check=disabled
    Request::verifyHost(false);  // expect: php.unirest.host hostname_check=disabled
    $curl = new Curl();
    $curl->setOpt(CURLOPT_SSL_VERIFYPEER, false);  // expect: php.curl-class.peer certificate_check=disabled
    $curl->setOpt(CURLOPT_SSL_VERIFYHOST, 0);  // expect: php.curl-class.host hostname_check=disabled
    $curl->setOpt(CURLOPT_TIMEOUT, 0);  // expect-none
    $curl->setOpts([CURLOPT_SSL_VERIFYHOST => 2]);  // expect: php.curl-class.options hostname_check=enabled
    $mail = Transport::fromDsn('smtp://u:p@mail.example:587?verify_peer=0');  // expect: php.symfony.mailer-address certificate_check=disabled
    $sent = Transport::fromDsn("smtps://$host?local_domain=a&verify_peer=false");  // expect: php.symfony.mailer-address certificate_check=disabled
    $kept = Transport::fromDsn('smtp://mail.example:587?verify_peer=1');  // expect-none: php.symfony.mailer-address certificate_check=disabled

    return [$client, $named, $old, $adapter, $curl, $mail, $sent, $kept];
}
