<?php
use Illuminate\Support\Facades\Http;
use Symfony\Component\HttpClient\HttpClient;

function used($password, $url)
{
    bcrypt($password, ['rounds' => 5]);  // expect: php.laravel.bcrypt cost=5
    Http::withOptions(['verify' => false])->get($url);  // expect: php.laravel.http-options certificate_check=disabled
    Http::withOptions(['curl' => [CURLOPT_SSL_VERIFYHOST => 0]])->get($url);  // expect: php.laravel.http-options hostname_check=disabled
    HttpClient::create(['verify_peer' => false]);  // expect: php.symfony.http-client certificate_check=disabled
    HttpClient::create(['verify_peer' => true]);  // expect: php.symfony.http-client certificate_check=enabled
    Toy::withOptions(['verify' => false]);  // expect-none
    Toy::create(['verify_peer' => false]);  // expect-none
    (new Toy())->bcrypt($password);  // expect-none: php.laravel.bcrypt; expect-none: php.laravel.http-options; expect-none: php.symfony.http-client
}

class Toy
{
    public static function withOptions($o) {}
    public static function create($o) {}
    public function bcrypt($p) {}
}
