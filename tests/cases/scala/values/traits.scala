package shop.trace

import java.security.MessageDigest

trait Named {
  def name: String

  def digest(): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
}

class Strong extends Named {
  override val name = "SHA-256"
}

object Uses {
  def run(): MessageDigest = new Strong().digest()
}
