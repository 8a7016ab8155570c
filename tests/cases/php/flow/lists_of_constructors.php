<?php
// What a constructor's own list holds by the end is what the field is.
class Dialler
{
    private array $options;
    private int $level;

    public function __construct(private string $address, int $wanted)
    {
        $levels = [];
        $levels[] = 2;
        $levels[] = 0;
        $this->options = [CURLOPT_URL => $address, CURLOPT_SSL_VERIFYHOST => $levels[1]];
        array_pop($levels);
        $this->level = $levels[0];
    }

    public function dial(): void
    {
        $handle = curl_init();
        curl_setopt_array($handle, $this->options); // expect: php.curl.setopt-array hostname_check=disabled
        curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, $this->level); // expect: php.curl.verifyhost hostname_check=enabled; expect-none: php.curl.verifyhost hostname_check=disabled
    }
}
