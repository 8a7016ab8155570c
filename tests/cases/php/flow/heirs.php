<?php
// What a method without a body answers, the classes say that extend its class.
abstract class Base
{
    abstract protected function bits(): int;

    public function make()
    {
        return openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_RSA, 'private_key_bits' => $this->bits()]);  // expect: php.openssl.pkey-new key_bits=768; finding: VT-0501
    }
}

class Small extends Base
{
    protected function bits(): int
    {
        return 768;
    }
}

abstract class Other
{
    abstract protected function bits(): int;

    public function make()
    {
        return openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_RSA, 'private_key_bits' => $this->bits()]);  // expect: php.openssl.pkey-new key_bits=?; no-finding: VT-0501
    }
}

// Private members are this file's alone.
class Source
{
    private static bool $fast = false;

    private static function fast(): bool
    {
        return self::$fast;
    }

    private function digest(string $algorithm, string $text): string
    {
        return hash($algorithm, $text);  // expect: php.hash.hash algorithm=SHA-256
    }

    public function token(string $text): string
    {
        if (self::fast()) {
            return md5($text);  // expect-none: php.hash.fixed
        }
        return $this->digest('sha256', $text);
    }
}
