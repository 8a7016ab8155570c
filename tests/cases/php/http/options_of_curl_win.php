<?php
// What a client of Guzzle is told for cURL replaces what `verify` says.
use GuzzleHttp\Client;

new Client(['verify' => true, 'curl' => [CURLOPT_SSL_VERIFYHOST => 0]]); // expect: php.guzzle.client hostname_check=disabled certificate_check=enabled; finding: VT-0702
new Client(['verify' => false, 'curl' => [CURLOPT_SSL_VERIFYPEER => true, CURLOPT_SSL_VERIFYHOST => 2]]); // expect: php.guzzle.client certificate_check=enabled hostname_check=enabled; no-finding
$client = new Client(['timeout' => 3]);
$client->get('https://till', ['verify' => true, 'curl' => [CURLOPT_SSL_VERIFYPEER => 0]]); // expect: php.guzzle.request certificate_check=disabled; finding: VT-0701
$client->request('GET', 'https://till', ['verify' => false, 'curl' => [CURLOPT_TIMEOUT => 1]]); // expect: php.guzzle.request-named certificate_check=disabled; finding: VT-0701
