package shop.trace

import java.security.MessageDigest

object Digests {
  def digest(bits: Int)(prefix: String): MessageDigest =
    MessageDigest.getInstance(prefix + bits) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=?

  def run(): MessageDigest = digest(384)("SHA-")
}
