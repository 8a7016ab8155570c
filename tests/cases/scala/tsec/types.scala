package shop.typed

import cats.effect.IO
import tsec.cipher.symmetric.jca._
import tsec.hashing.jca._
import tsec.mac.jca.HMACSHA256
import tsec.passwordhashers.jca.{BCrypt, SCrypt}

class Typed(text: Array[Byte]) {
  def weak = MD5.hashPure(text) // expect: scala.tsec.hash algorithm=MD5 function=digest

  def strong = SHA512.hash[IO](text) // expect: scala.tsec.hash algorithm=SHA-512

  def key = HMACSHA256.generateKey[IO] // expect: scala.tsec.mac algorithm=HMAC digest=SHA-256 function=keygen

  def fixed = HMACSHA256.buildKey[IO]("opensesame".getBytes) // expect: scala.tsec.mac-buildkey algorithm=HMAC key=literal

  def cipher = AES128CTR.generateKey[IO] // expect: scala.tsec.cipher algorithm=AES mode=CTR key_bits=128

  def written = AES256GCM.buildKey[IO]("0123456789abcdef0123456789abcdef".getBytes) // expect: scala.tsec.cipher-buildkey algorithm=AES mode=GCM key=literal

  def password(word: String) = BCrypt.hashpw[IO](word) // expect: scala.tsec.password algorithm=bcrypt function=keyderive

  def check(word: String, hash: String) = SCrypt.checkpwBool[IO](word, hash) // expect: scala.tsec.password algorithm=scrypt function=verify
}
