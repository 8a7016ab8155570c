package shop.trace

import java.util.Base64
import javax.crypto.spec.SecretKeySpec

object Keys {
  def decoded() = new SecretKeySpec(Base64.getDecoder.decode("AAECAwQFBgcICQoLDA0ODw=="), "AES") // expect: java.jca.secretkeyspec key=literal key_bits=128

  def bytes() = new SecretKeySpec(Array[Byte](1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16), "AES") // expect: java.jca.secretkeyspec key=literal-array key_bits=128

  def mapped() = new SecretKeySpec(Array(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16).map(_.toByte), "AES") // expect: java.jca.secretkeyspec key=literal-array key_bits=128

  def filled() = new SecretKeySpec(Array.fill(16)(7.toByte), "AES") // expect: java.jca.secretkeyspec key_bits=128
}
