<?php
use GuzzleHttp\Client;

function ask(Client $client)
{
    $client->request('GET', 'https://till', ['curl' => [CURLOPT_SSL_VERIFYHOST => 0]]);  // expect: php.guzzle.request-named hostname_check=disabled
    $client->get('https://till', ['curl' => [CURLOPT_SSL_VERIFYPEER => false]]);  // expect: php.guzzle.request certificate_check=disabled
    $client->request('GET', 'https://till', ['curl' => [CURLOPT_SSL_VERIFYHOST => 2]]);  // expect-none: php.guzzle.request-named hostname_check=disabled
}
