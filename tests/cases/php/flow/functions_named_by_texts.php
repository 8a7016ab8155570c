<?php
// A function that a text names, whoever holds the text.
class Sums
{
    private $default = 'sha1';

    public function __construct(private string $given, private string $plain)
    {
    }

    public function all(string $text): array
    {
        return [
            ($this->default)($text), // expect: php.hash.fixed algorithm=SHA-1; finding: VT-0202
            call_user_func($this->given, $text), // expect: php.hash.fixed algorithm=MD5; finding: VT-0201
            call_user_func($this->plain, $text), // no-finding
        ];
    }
}

$name = 'md5';
echo call_user_func($name, $argv[1]); // expect: php.hash.fixed algorithm=MD5; finding: VT-0201
$names = ['strtoupper', 'trim'];
echo call_user_func($names[1], $argv[1]); // no-finding

function with(callable $do, string $text): string
{
    return call_user_func($do, $text); // expect: php.hash.fixed algorithm=SHA-1; finding: VT-0202
}

echo with('sha1', $argv[1]), with('ucfirst', $argv[1]);
print_r((new Sums('md5', 'strrev'))->all($argv[1]));
