<?php
interface Source
{
    public function draw(int $most): int;
}

class QuickSource implements Source
{
    public function draw(int $most): int
    {
        return mt_rand(0, $most); // expect: php.random.mersenne role=unreached; finding: VT-0601
    }
}

class SystemSource implements Source
{
    public function draw(int $most): int
    {
        return random_int(0, $most); // expect: php.random.int purpose=token
    }
}

class Tokens
{
    public function __construct(private Source $source)
    {
    }

    public function accessToken(): string
    {
        $accessToken = '';
        while (strlen($accessToken) < 24) {
            $accessToken .= chr(97 + $this->source->draw(25));
        }
        return $accessToken;
    }
}
