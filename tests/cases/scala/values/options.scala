package shop.trace

import java.security.MessageDigest

object Digests {
  private val set: Option[String] = Some("MD5")
  private val unset: Option[String] = None

  def first() = MessageDigest.getInstance(set.getOrElse("SHA-256")) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256

  def second() = MessageDigest.getInstance(unset.getOrElse("SHA-256")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5

  def held() = MessageDigest.getInstance(set.get) // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def matched(): MessageDigest = set match {
    case Some(name) => MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    case None => MessageDigest.getInstance("SHA-512")
  }

  def asked(name: Option[String]) =
    MessageDigest.getInstance(name.getOrElse("SHA-1")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

  def mapped() = Option("SHA-384").map(name => MessageDigest.getInstance(name)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def needed(name: Option[String]) = {
    val known = set.getOrElse(throw new IllegalStateException("none"))
    MessageDigest.getInstance(known) // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
