<?php

class Codes
{
    private $source;

    public function __construct(callable $source)
    {
        $this->source = $source;
    }

    public function token(int $length): string
    {
        $token = '';
        for ($i = 0; $i < $length; $i++) {
            $token .= chr(65 + ($this->source)(0, 25));
        }

        return $token;
    }
}

class Session
{
    private $value;

    public function __construct(int $user, string $sessionId)
    {
        $this->value = $user . '.' . $sessionId;
    }

    public function value(): string
    {
        return $this->value;
    }
}

echo (new Session(7, dechex(mt_rand())))->value(); // expect: php.random.mersenne purpose=token

class Dice
{
    private $throw;

    public function __construct(callable $throw)
    {
        $this->throw = $throw;
    }

    public function sides(): array
    {
        return [($this->throw)(), ($this->throw)()];
    }
}

$codes = new Codes(fn (int $from, int $to): int => mt_rand($from, $to)); // expect: php.random.mersenne purpose=token
echo $codes->token(20);
$dice = new Dice(fn () => mt_rand(1, 6)); // expect-none: php.random.mersenne purpose=token
print_r($dice->sides());
