package shop.trace

import java.security.MessageDigest

object Names {
  val Weak = "MD5"
  val Strong = "SHA-384"
}

object Digests {
  private val prefix = "SHA-"

  def weak() = MessageDigest.getInstance(Names.Weak) // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def strong() = MessageDigest.getInstance(Names.Strong) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def put(): MessageDigest = MessageDigest.getInstance(prefix + 1) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
}
