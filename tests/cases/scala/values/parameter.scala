package shop.trace

import java.security.MessageDigest

object Digests {
  def digest(name: String): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def weak(): MessageDigest = digest("SHA-1")

  def strong(): MessageDigest = digest("SHA-256")
}
