package shop.find

// A word is not a use: MD5, DES, SSLv3.
class Cipher { def getInstance(name: String): String = name }

object Words {
  private val note = "MD5 is broken"
  private val cipher = new Cipher

  def plain() = cipher.getInstance("DES/ECB/NoPadding") // no-finding

  def said(): Unit = println(s"never use $note") // no-finding

  def MD5(text: String): Int = text.length // no-finding

  def called() = MD5("SSLv3") // no-finding
}
