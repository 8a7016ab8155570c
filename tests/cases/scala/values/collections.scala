package shop.trace

import java.security.MessageDigest

object Digests {
  private val names = List("SHA-256", "MD5")
  private val byLevel = Map("low" -> "SHA-1", "high" -> "SHA-512")
  private val array = Array("SHA-224", "SHA-384")

  def indexed() = MessageDigest.getInstance(names(1)) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256

  def first() = MessageDigest.getInstance(names.head) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5

  def keyed() = MessageDigest.getInstance(byLevel("low")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512

  def absent() = MessageDigest.getInstance(byLevel.getOrElse("none", "SHA-384")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def inArray() = MessageDigest.getInstance(array(0)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-224

  def set() = {
    val own = new Array[String](2)
    own(0) = "MD5"
    own(1) = "SHA-256"
    MessageDigest.getInstance(own(1)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  def tuple() = {
    val pair = ("MD5", "SHA-1")
    MessageDigest.getInstance(pair._2) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  def apart() = {
    val (weak, strong) = ("MD5", "SHA-1")
    MessageDigest.getInstance(strong) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
