package shop.trace

import java.security.MessageDigest

class Digests {
  lazy val name: String = {
    val size = 512
    "SHA-" + size
  }

  def digest(): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
}
