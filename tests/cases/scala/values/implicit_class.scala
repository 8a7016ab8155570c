package shop.trace

import java.security.MessageDigest

object Texts {
  implicit class Hashing(private val name: String) {
    def digest: MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }
}

object Uses {
  import Texts._

  def run(): MessageDigest = "MD5".digest
}
