<?php

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Request;
use WpOrg\Requests\Requests;

function named(string $url)
{
    $handle = curl_init($url);
    curl_setopt(handle: $handle, option: CURLOPT_SSL_VERIFYPEER, value: false);  // expect: php.curl.verifypeer certificate_check=disabled
    curl_setopt($handle, value: 0, option: CURLOPT_SSL_VERIFYHOST);  // expect: php.curl.verifyhost hostname_check=disabled
    return curl_exec($handle);
}

function sent(Client $client, string $url)
{
    return $client->send(new Request('GET', $url), ['verify' => false]);  // expect: php.guzzle.request certificate_check=disabled
}

function nameless(string $url)
{
    return Requests::get($url, [], ['verifyname' => false]);  // expect: php.requests.call hostname_check=disabled
}

function nameless_post(string $url)
{
    return Requests::post($url, [], 'a=b', ['verifyname' => false]);  // expect: php.requests.call-with-data hostname_check=disabled
}

function other($mailer)
{
    return $mailer->send('letter', ['verify' => false]);  // expect-none: php.guzzle.request
}
