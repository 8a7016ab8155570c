package shop.trace

import java.security.MessageDigest

object Digests {
  def chosen() = {
    val level = 2
    val name = level match {
      case 1 => "MD5"
      case 2 | 3 => "SHA-256"
      case _ => "SHA-1"
    }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  def guarded(level: Int) = {
    val name = level match {
      case n if n > 3 => "SHA-512"
      case other => "MD5"
    }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }

  def typed(given: Any): MessageDigest = given match {
    case name: String => MessageDigest.getInstance("SHA-384") // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    case _ => MessageDigest.getInstance("SHA-224") // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
  }

  def pair(): MessageDigest = ("MD5", 3) match {
    case (name, 3) => MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    case _ => MessageDigest.getInstance("SHA-1")
  }
}
