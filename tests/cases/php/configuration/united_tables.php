<?php
function dial($address, array $more = [])
{
    $usual = [CURLOPT_URL => $address, CURLOPT_SSL_VERIFYPEER => 0];
    $handle = curl_init();
    curl_setopt_array($handle, $usual + $more); // expect: php.curl.array-suites certificate_check=disabled
    curl_setopt_array($handle, $more + $usual); // expect-none: php.curl.setopt-array certificate_check=disabled
}
