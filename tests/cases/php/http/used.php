<?php

namespace Shop\Http;

use GuzzleHttp\Client;

function step1($handle) {
  curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, false);  // expect: php.curl.verifypeer certificate_check=disabled
}

function step2($handle) {
  curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, 2);  // expect: php.curl.verifyhost hostname_check=enabled
}

function step3($handle) {
  curl_setopt($handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_1);  // expect: php.curl.sslversion version_min=1.1
}

function step4($handle) {
  curl_setopt_array($handle, [CURLOPT_SSL_VERIFYPEER => false, CURLOPT_SSL_VERIFYHOST => 0]);  // expect: php.curl.setopt-array certificate_check=disabled hostname_check=disabled
}

function step5($handle) {
  curl_setopt($handle, CURLOPT_USERPWD, 'till:drawer');  // expect: php.curl.password password=literal
}

function step6() {
  return stream_context_create(['ssl' => ['verify_peer' => false, 'verify_peer_name' => true]]);  // expect: php.stream.context certificate_check=disabled hostname_check=enabled
}

function step7($context) {
  stream_context_set_option($context, 'ssl', 'verify_peer', false);  // expect: php.stream.verify-peer certificate_check=disabled
}

function step8($context) {
  stream_context_set_option($context, 'ssl', 'verify_peer_name', false);  // expect: php.stream.verify-peer-name hostname_check=disabled
}

function step9($socket) {
  stream_socket_enable_crypto($socket, true, STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT);  // expect: php.stream.enable-crypto protocol=TLS version=1.0
}

function step10() {
  $client = new Client(['verify' => false]);  // expect: php.guzzle.client certificate_check=disabled
}

function step11() {
  return (new Client([]))->get('https://till', ['verify' => false]);  // expect: php.guzzle.request certificate_check=disabled hostname_check=disabled
}

function step12() {
  return (new Client([]))->request('GET', 'https://till', ['verify' => false]);  // expect: php.guzzle.request-named certificate_check=disabled
}

function step13() {
  return wp_remote_get('https://till', ['sslverify' => false]);  // expect: php.wordpress.remote certificate_check=disabled
}
