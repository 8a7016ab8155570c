package shop.trace

import java.security.MessageDigest

class Hasher(kind: String, fallback: String = "SHA-256") {
  private val name = if (kind.isEmpty) fallback else kind

  def digest(): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=?
}

object Uses {
  def one(): MessageDigest = new Hasher("").digest()

  def two(): MessageDigest = new Hasher("SHA-1").digest()
}
