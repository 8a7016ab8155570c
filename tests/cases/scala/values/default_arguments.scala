package shop.trace

import java.security.MessageDigest

object Digests {
  def digest(bytes: Array[Byte], name: String = "MD5"): Array[Byte] =
    MessageDigest.getInstance(name).digest(bytes) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-512

  def first(bytes: Array[Byte]) = digest(bytes)

  def second(bytes: Array[Byte]) = digest(bytes, name = "SHA-512")
}
