package shop.trace

import java.security.MessageDigest

object Digests {
  private def name(): String = {
    val size = 256
    s"SHA-$size"
  }

  private def old = "MD5"

  def strong(): MessageDigest = MessageDigest.getInstance(name()) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def weak(): MessageDigest = MessageDigest.getInstance(old) // expect: java.jca.messagedigest-getinstance algorithm=MD5
}
