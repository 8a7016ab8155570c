<?php

namespace Shop\Findings;

class Caller {
  private bool $check = false;
  function open($handle) {
    curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, $this->check);  // finding: VT-0701
    curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, 0);  // finding: VT-0702
    curl_setopt($handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv3);  // finding: VT-0710
  }
  function openWell($handle) {
    curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, true);  // no-finding: VT-0701
    curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, 2);  // no-finding: VT-0702
    curl_setopt($handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);  // no-finding: VT-0710; no-finding: VT-0711
  }
  function stream() {
    $options = ['ssl' => ['verify_peer' => false]];  // finding: VT-0701
    return stream_context_create($options);
  }
  function streamWell() {
    $options = ['ssl' => ['verify_peer' => true, 'cafile' => '/etc/ca.pem']];
    return stream_context_create($options);  // no-finding: VT-0701
  }
  function old($socket) {
    stream_socket_enable_crypto($socket, true, STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT);  // finding: VT-0711
  }
}
