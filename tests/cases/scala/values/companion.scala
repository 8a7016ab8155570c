package shop.trace

import java.security.MessageDigest

class Hasher private (val name: String) {
  def digest(bytes: Array[Byte]): Array[Byte] = MessageDigest.getInstance(name).digest(bytes) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
}

object Hasher {
  val Old = "MD5"
  private val Current = "SHA-512"

  def apply(): Hasher = new Hasher(Current)

  def old: MessageDigest = MessageDigest.getInstance(Old) // expect: java.jca.messagedigest-getinstance algorithm=MD5
}

object Uses {
  def run(bytes: Array[Byte]): Array[Byte] = Hasher().digest(bytes)
}
