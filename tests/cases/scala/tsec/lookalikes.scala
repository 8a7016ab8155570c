package shop.typed

import shop.own.{AES128CTR, BCrypt, HMACSHA256, MD5}

class Typed(text: Array[Byte]) {
  def weak = MD5.hashPure(text) // expect-none: scala.tsec.hash

  def key = HMACSHA256.generateKey // expect-none: scala.tsec.mac

  def fixed = HMACSHA256.buildKey(text) // expect-none: scala.tsec.mac-buildkey

  def cipher = AES128CTR.generateKey // expect-none: scala.tsec.cipher

  def written = AES128CTR.buildKey(text) // expect-none: scala.tsec.cipher-buildkey

  def password(word: String) = BCrypt.hashpw(word) // expect-none: scala.tsec.password
}
