<?php
// What is filled up with zeros, to whatever length, is zeros where there was nothing else.
class Filled
{
  private $start = '';
  private $size;

  public function __construct($size) { $this->size = $size; }

  public function seal($text, $key)
  {
    $iv = str_pad(substr($this->start, 0, $this->size), $this->size, "\0");
    return openssl_encrypt($text, 'aes-128-cbc', $key, 0, $iv);  // expect: php.openssl.cipher iv=zero; expect-none: php.openssl.cipher iv=literal
  }

  public function with_a_letter($text, $key)
  {
    $iv = str_pad('', $this->size, 'x');
    return openssl_encrypt($text, 'aes-128-cbc', $key, 0, $iv);  // expect: php.openssl.cipher iv=literal
  }

  public function given($text, $key, $iv)
  {
    return openssl_encrypt($text, 'aes-128-cbc', $key, 0, str_pad($iv, 16, "\0"));  // expect: php.openssl.cipher iv=?
  }
}

// A text whose characters are set is no longer what it began as.
function set_one_by_one(string $text, string $given)
{
  $block = str_repeat("\0", 16);
  for ($i = 0; $i < 16; $i++) {
    $block[$i] = $given[$i];
  }
  return openssl_encrypt($text, 'aes-128-cbc', 'k', 0, $block);  // expect: php.openssl.cipher iv=?; expect-none: php.openssl.cipher iv=zero
}
