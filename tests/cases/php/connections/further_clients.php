<?php
use MongoDB\Client;
use PHPMailer\PHPMailer\PHPMailer;
use phpseclib3\Crypt\PublicKeyLoader;
use phpseclib3\Crypt\RSA;
use Symfony\Component\HttpClient\HttpClient;
use Symfony\Contracts\HttpClient\HttpClientInterface;

class Gateway
{
    public function __construct(private HttpClientInterface $client)
    {
    }

    public function ask(string $url): void
    {
        $this->client->request('GET', $url, ['verify_peer' => false]);  // expect: php.symfony.http-client-request certificate_check=disabled
        $this->client->request('GET', $url, ['verify_host' => false]);  // expect: php.symfony.http-client-request hostname_check=disabled
        $this->client->withOptions(['verify_host' => false]);  // expect: php.symfony.http-client-with-options hostname_check=disabled
        HttpClient::create()->request('POST', $url, ['verify_peer' => true]);  // expect: php.symfony.http-client-request certificate_check=enabled
        HttpClient::create()->withOptions(['verify_peer' => false])->request('GET', $url);  // expect: php.symfony.http-client-with-options certificate_check=disabled
    }
}

function others(string $pem): array
{
    $redis = new Redis();
    $redis->connect('tls://cache.example', 6379, 1.5, null, 0, 0, ['stream' => ['verify_peer' => false]]);  // expect: php.redis.connect certificate_check=disabled
    $redis->pconnect('tls://cache.example', 6379, 1.5, 'a', 0, 0, ['stream' => ['verify_peer_name' => false]]);  // expect: php.redis.connect hostname_check=disabled
    $redis->connect('cache.example');  // expect-none
    $mail = new PHPMailer(true);
    $mail->SMTPOptions = ['ssl' => ['allow_self_signed' => true]];  // expect: php.phpmailer.options certificate_check=disabled
    return [
        new Client('mongodb://h/?tls=true&tlsAllowInvalidCertificates=true'),  // expect: php.mongodb.client certificate_check=disabled
        new Client('mongodb://h/?tls=true'),  // expect-none
        PublicKeyLoader::load($pem, 'abc-def-1'),  // expect: php.phpseclib.key-password password=literal
        RSA::loadPrivateKey($pem, getenv('PASS')),  // expect: php.phpseclib.key-password password=environment
        RSA::loadPrivateKey($pem),  // expect-none: php.phpseclib.key-password
        sodium_crypto_pwhash_str('x', 1, 8192),  // expect: php.sodium.pwhash-str iterations=1
    ];
}

class Store
{
    public function connect(...$all) {}
    public function request(...$all) {}
    public function withOptions($all) {}
    public static function load($a, $b) {}
}

function look_alikes(): void
{
    $store = new Store();
    $store->connect('h', 1, 1, null, 0, 0, ['stream' => ['verify_peer' => false]]);  // expect-none: php.redis.connect
    $store->request('GET', 'u', ['verify_peer' => false]);  // expect-none: php.symfony.http-client-request
    $store->withOptions(['verify_peer' => false]);  // expect-none: php.symfony.http-client-with-options
    Store::load('k', 'abc-def-2');  // expect-none: php.phpseclib.key-password
    new Elsewhere\Client('mongodb://h/?tls=true&tlsAllowInvalidCertificates=true');  // expect-none: php.mongodb.client
}
