package shop.trace

import java.security.MessageDigest

object Digests {
  private val names = Seq("MD5", "SHA-256")

  def each(): Unit = for (name <- names) {
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def foreach(): Unit = names.foreach { name =>
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def yielded() = {
    val found = for (name <- Seq("SHA-224")) yield MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
    found
  }

  def named() = for ((kind, size) <- List(("SHA-", 384)); name = kind + size) yield MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def held() = for (kind <- Some("SHA-"); name = kind + 512 if name.nonEmpty) yield MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512

  def counted(): Unit = for (i <- 0 until 2; name = names(i)) {
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def mapped() = List("SHA-384").map(MessageDigest.getInstance(_)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def running(): MessageDigest = {
    var n = 0
    var name = "x"
    while (n < 1) {
      name = "SHA-1"
      n += 1
    }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }
}
