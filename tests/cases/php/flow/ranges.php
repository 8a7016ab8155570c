<?php

function letters(string $text, string $key): string
{
    $iv = implode('', range('a', 'p'));
    return openssl_encrypt($text, 'aes-256-ctr', $key, 0, $iv);  // expect: php.openssl.cipher iv=literal iv_bits=128
}

function numbers(string $text, string $key): string
{
    $iv = substr(implode('', array_map('chr', range(65, 90))), 0, 16);
    return openssl_encrypt($text, 'aes-256-ctr', $key, 0, $iv);  // expect: php.openssl.cipher iv=literal iv_bits=128
}

function unknown(string $text, string $key, int $last): string
{
    $iv = implode('', array_map('chr', range(65, $last)));
    return openssl_encrypt($text, 'aes-256-ctr', $key, 0, $iv);  // expect: php.openssl.cipher iv=literal-array
}

// A list of which one was taken away since is not the list that was written.
class Kept
{
    private array $options;

    public function __construct(private \Symfony\Contracts\HttpClient\HttpClientInterface $client)
    {
        $list = [true, false];
        array_shift($list);
        $this->options = ['verify_host' => $list[0]];
    }

    public function ask()
    {
        return $this->client->request('GET', 'https://a.org', $this->options);  // expect: php.symfony.http-client-request hostname_check=disabled
    }
}
