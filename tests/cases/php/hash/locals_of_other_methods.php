<?php
// What one method puts into a field by way of a variable that is assigned once is what another finds there.
class Channel
{
    private $drawn;
    private $derived;
    private $twice;

    public function __construct($seed, $later)
    {
        $key = random_bytes(32);  // expect: php.random.bytes generator=secure
        $this->drawn = $key;
        $digest = hash('sha256', $seed, true);  // expect: php.hash.hash algorithm=SHA-256
        $this->derived = $digest;
        $twice = 'fixed';
        if ($later) {
            $twice = $later;
        }
        $this->twice = $twice;
    }

    public function sign($message)
    {
        hash_hmac('sha256', $message, $this->drawn);  // expect: php.hash.hmac key=secure-random key_bits=256
        hash_hmac('sha256', $message, $this->derived);  // expect: php.hash.hmac key=derived
        hash_hmac('sha256', $message, $this->twice);  // expect: php.hash.hmac key=?
    }
}
