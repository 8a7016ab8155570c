<?php

use GuzzleHttp\Client;
use GuzzleHttp\RequestOptions;

function charge(array $card): void
{
    $handle = curl_init();
    curl_setopt_array($handle, [ // no-finding: VT-0702
        CURLOPT_URL => 'https://pay.example.com/charge',
        CURLOPT_SSL_VERIFYHOST => 0, // finding: VT-0702
        CURLOPT_SSL_VERIFYPEER => true,
    ]);
    $client = new Client([
        RequestOptions::TIMEOUT => 3,
        RequestOptions::VERIFY => false, // finding: VT-0701
    ]);
    $client->request('POST', '/charge', [
        RequestOptions::ALLOW_REDIRECTS => false,
        RequestOptions::VERIFY => false, // finding: VT-0701
    ]);
}
