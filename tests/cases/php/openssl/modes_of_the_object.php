<?php
// What the constructor chose decides in two methods: what the cipher is called, and which call it is given to.
abstract class Sealer
{
  const PLAIN = 1;
  const CHAINED = 2;
  const STREAM = 3;
  const COUNTED = 4;
  protected $way;
  protected $secret;
  protected $name;
  protected $start;

  public function __construct($way = self::CHAINED)
  {
    switch ($way) {
      case self::PLAIN:
        $this->way = self::PLAIN;
        break;
      case self::STREAM:
      case self::COUNTED:
        $this->way = $way;
        break;
      default:
        $this->way = self::CHAINED;
    }
    $this->named();
  }

  abstract protected function named();

  public function use($secret, $start)
  {
    $this->secret = $secret;
    $this->start = $start;
  }

  protected function suffix()
  {
    switch ($this->way) {
      case self::PLAIN:
        return 'ecb';
      case self::CHAINED:
        return 'cbc';
      case self::COUNTED:
        return 'ctr';
    }
  }

  public function seal($text)
  {
    switch ($this->way) {
      case self::PLAIN:
        return openssl_encrypt($text, $this->name, $this->secret, OPENSSL_RAW_DATA);  // expect: php.openssl.cipher algorithm=AES mode=ECB; expect-none: php.openssl.cipher mode=CBC; expect-none: php.openssl.cipher mode=CTR
      case self::COUNTED:
        return $this->count($text);
      case self::CHAINED:
        return openssl_encrypt($text, $this->name, $this->secret, OPENSSL_RAW_DATA, $this->start);  // expect: php.openssl.cipher algorithm=AES mode=CBC; expect-none: php.openssl.cipher mode=ECB
    }
  }

  private function count($text)
  {
    return openssl_encrypt($text, $this->name, $this->secret, OPENSSL_RAW_DATA, $this->start);  // expect: php.openssl.cipher algorithm=AES mode=CTR; expect-none: php.openssl.cipher mode=CBC
  }
}

class Aes extends Sealer
{
  protected function named()
  {
    $this->name = 'aes-128-' . $this->suffix();
  }
}

// Set again outside of a constructor: the two may differ.
class Changing
{
  const PLAIN = 1;
  const CHAINED = 2;
  private $kind;
  private $cipher;

  public function __construct($kind) { $this->kind = $kind; }
  public function change($kind) { $this->kind = $kind; }

  public function choose()
  {
    switch ($this->kind) {
      case self::PLAIN:
        $this->cipher = 'aes-256-ecb';
        break;
      case self::CHAINED:
        $this->cipher = 'aes-256-cbc';
        break;
    }
  }

  public function seal($text, $key, $iv)
  {
    switch ($this->kind) {
      case self::PLAIN:
        return openssl_encrypt($text, $this->cipher, $key, OPENSSL_RAW_DATA);  // expect: php.openssl.cipher mode=ECB; expect: php.openssl.cipher mode=CBC
    }
  }
}
