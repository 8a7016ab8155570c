<?php
// What an object gives for a name that its class has no property of, and classes without a name.
class Options
{
    private array $data = ['cipher' => 'des-ede3-cbc', 'digest' => 'sha256'];

    public function __get($name)
    {
        return $this->data[$name] ?? null;
    }
}

$options = new Options();
$iv = random_bytes(8);
openssl_encrypt($argv[1], $options->cipher, getenv('KEY'), OPENSSL_RAW_DATA, $iv); // expect: php.openssl.cipher algorithm=3DES mode=CBC; finding: VT-0103; finding: VT-0111
hash($options->digest, $argv[1]); // expect: php.hash.hash algorithm=SHA-256; no-finding

$services = new class {
    private array $makers = [];

    public function set(string $name, callable $maker): void
    {
        $this->makers[$name] = $maker;
    }

    public function get(string $name)
    {
        return ($this->makers[$name])();
    }
};
$services->set('digest', fn() => 'md5');
$services->set('better', fn() => 'sha512');
hash($services->get('digest'), $argv[1]); // expect: php.hash.hash algorithm=MD5; finding: VT-0201
hash($services->get('better'), $argv[1]); // expect: php.hash.hash algorithm=SHA-512; no-finding
