package shop.trace

import java.security.MessageDigest

case class Settings(name: String, bits: Int = 128)

object Uses {
  private val weak = Settings("MD5")
  private val strong = Settings(bits = 256, name = "SHA-256")

  def first() = MessageDigest.getInstance(weak.name) // finding: VT-0201

  def second() = MessageDigest.getInstance(strong.name) // no-finding

  def apart() = {
    val Settings(name, _) = strong
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }
}
