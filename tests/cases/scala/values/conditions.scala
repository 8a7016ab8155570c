package shop.trace

import java.security.MessageDigest

object Digests {
  def constant() = {
    val fast = false
    val name = if (fast) "MD5" else "SHA-256"
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  def open(fast: Boolean) = {
    val name = if (fast) "MD5" else "SHA-256"
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def blocks(fast: Boolean): MessageDigest = {
    val name = if (fast) {
      println("fast")
      "SHA-1"
    } else {
      "SHA-512"
    }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
}
