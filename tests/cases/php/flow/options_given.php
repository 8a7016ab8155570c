<?php
// Options that a method puts into its object's table, under constants that it is handed, and a class without a name
// that is handed its options.
class Fetcher
{
    private array $options = [CURLOPT_TIMEOUT => 4, CURLOPT_SSL_VERIFYPEER => true];

    public function with(int $option, mixed $value): static
    {
        $this->options[$option] = $value;
        return $this;
    }

    public function fetch(string $url): void
    {
        $handle = curl_init($url);
        curl_setopt_array($handle, $this->options);  // expect: php.curl.setopt-array certificate_check=disabled
        curl_exec($handle);
    }
}

(new Fetcher())->with(CURLOPT_SSL_VERIFYPEER, false)->fetch('https://example.org');

class Careful
{
    private array $options = [CURLOPT_SSL_VERIFYPEER => false];

    public function add(int $option, mixed $value): static
    {
        $this->options[$option] = $value;
        return $this;
    }

    public function get(string $url): void
    {
        $handle = curl_init($url);
        curl_setopt_array($handle, $this->options);  // expect: php.curl.setopt-array certificate_check=enabled
        curl_exec($handle);
    }
}

(new Careful())->add(CURLOPT_SSL_VERIFYPEER, true)->get('https://example.org');

class Bare
{
    private array $options = [];

    public function put(int $option, mixed $value): void
    {
        $this->options[$option] = $value;
    }

    public function load(string $url): void
    {
        $handle = curl_init($url);
        curl_setopt_array($handle, $this->options);  // expect: php.curl.setopt-array hostname_check=disabled
        curl_exec($handle);
    }
}

$bare = new Bare();
$bare->put(CURLOPT_SSL_VERIFYHOST, 0);
$bare->load('https://example.org');

$hasher = new class('md5') {
    public function __construct(private string $name)
    {
    }

    public function of(string $text): string
    {
        return hash($this->name, $text);  // expect: php.hash.hash algorithm=MD5
    }
};
echo $hasher->of('x');
