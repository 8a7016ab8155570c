<?php

namespace Shop\Http;

// Names of a package of our own.
use Acme\Http\Client;

function same($text, $key, $box, $handle, $context, $socket, $claims, $public, $cipher) {
  Own::curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, false);  // expect-none: php.curl.verifypeer
  Own::curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, 2);  // expect-none: php.curl.verifyhost
  Own::curl_setopt($handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_1);  // expect-none: php.curl.sslversion
  Own::curl_setopt_array($handle, [CURLOPT_SSL_VERIFYPEER => false, CURLOPT_SSL_VERIFYHOST => 0]);  // expect-none: php.curl.setopt-array
  Own::curl_setopt($handle, CURLOPT_USERPWD, 'till:drawer');  // expect-none: php.curl.password
  $made = Own::stream_context_create(['ssl' => ['verify_peer' => false, 'verify_peer_name' => true]]);  // expect-none: php.stream.context
  Own::stream_context_set_option($context, 'ssl', 'verify_peer', false);  // expect-none: php.stream.verify-peer
  Own::stream_context_set_option($context, 'ssl', 'verify_peer_name', false);  // expect-none: php.stream.verify-peer-name
  Own::stream_socket_enable_crypto($socket, true, STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT);  // expect-none: php.stream.enable-crypto
  $client = new Client(['verify' => false]);  // expect-none: php.guzzle.client
  $made = (new Client([]))->get('https://till', ['verify' => false]);  // expect-none: php.guzzle.request
  $made = (new Client([]))->request('GET', 'https://till', ['verify' => false]);  // expect-none: php.guzzle.request-named
  $made = Own::wp_remote_get('https://till', ['sslverify' => false]);  // expect-none: php.wordpress.remote
}
