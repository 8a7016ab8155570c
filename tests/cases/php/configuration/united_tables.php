<?php
function dial($address, array $more = [])
{
    $usual = [CURLOPT_URL => $address, CURLOPT_SSL_VERIFYPEER => 0];
    $handle = curl_init();
    curl_setopt_array($handle, $usual + $more); // expect: php.curl.array-suites certificate_check=disabled
    curl_setopt_array($handle, $more + $usual); // expect: php.curl.setopt-array certificate_check=disabled; expect: php.curl.setopt-array certificate_check=?
}

function kept(string $password, array $given, ?array $some): array
{
    $given += ['cost' => 5];
    $own = ['cost' => 11] + $given;
    $none = $some ?? [];
    return [
        password_hash($password, PASSWORD_BCRYPT, $given), // expect: php.password.hash cost=5; expect: php.password.hash cost=?
        password_hash($password, PASSWORD_BCRYPT, $own), // expect: php.password.hash cost=11; expect-none: php.password.hash cost=5
        password_hash($password, PASSWORD_BCRYPT, $none + ['cost' => 6]), // expect: php.password.hash cost=6; expect: php.password.hash cost=?
    ];
}
