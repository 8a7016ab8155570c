<?php
// A size that classes declare anew is not the one of the class that they extend.
abstract class Block
{
  protected $size = 16;
  protected $secret = false;

  public function use($secret) { $this->secret = $secret; }

  public function seal($text)
  {
    return openssl_encrypt($text, 'aes-128-cbc', $this->secret, 0, str_repeat("\0", $this->size));  // expect: php.openssl.cipher iv=zero iv_bits=absent-property key=?
  }
}

class Small extends Block
{
  protected $size = 8;
}

class Alone
{
  protected $size = 16;

  public function seal($text, $secret)
  {
    return openssl_encrypt($text, 'aes-128-cbc', $secret, 0, str_repeat("\0", $this->size));  // expect: php.openssl.cipher iv=zero iv_bits=128
  }
}
