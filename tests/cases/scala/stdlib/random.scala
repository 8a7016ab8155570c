package shop.draw

import java.security.SecureRandom
import javax.crypto.spec.SecretKeySpec
import scala.util.Random

object Draws {
  def dice(): Int = Random.nextInt(6) // expect: scala.stdlib.random generator=predictable

  def key() = new SecretKeySpec(Random.nextBytes(16), "AES") // expect: scala.stdlib.random-bytes generator=predictable; expect: java.jca.secretkeyspec key=predictable-random key_bits=128

  def filled() = {
    val bytes = new Array[Byte](32)
    new Random().nextBytes(bytes) // expect: scala.stdlib.random-bytes
    new SecretKeySpec(bytes, "AES") // expect: java.jca.secretkeyspec key=predictable-random key_bits=256
  }

  def over() = {
    val secure = new Random(new SecureRandom()) // expect-applied: scala.stdlib.random-over-secure
    val bytes = new Array[Byte](16)
    secure.nextBytes(bytes) // expect-none: scala.stdlib.random-bytes
    new SecretKeySpec(bytes, "AES") // expect: java.jca.secretkeyspec key=secure-random key_bits=128
  }
}
