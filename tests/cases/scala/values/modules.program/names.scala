package shop.names

object Names {
  val Weak = "MD5"
  val strong = "SHA-256"

  def fixed() = java.security.MessageDigest.getInstance(strong) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def pick(old: Boolean): String = if (old) "SHA-1" else "SHA-512"
}

case class Choice(name: String)
