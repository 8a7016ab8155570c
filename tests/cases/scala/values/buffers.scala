package shop.trace

import java.security.MessageDigest

import scala.collection.mutable.ListBuffer
import scala.collection.mutable

object Digests {
  def grown() = {
    val names = ListBuffer("MD5")
    names += "SHA-256"
    MessageDigest.getInstance(names(1)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def mapped() = {
    val names = mutable.Map("a" -> "SHA-1")
    names += "b" -> "SHA-512"
    MessageDigest.getInstance(names("b")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
}
