package shop.trace

import java.security.MessageDigest

class Digests {
  private def make(kind: String): MessageDigest = MessageDigest.getInstance(kind) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  private def wrap(size: Int): MessageDigest = make("SHA-" + size)

  def digest(): MessageDigest = wrap(256)
}
