package shop.trace

import java.security.MessageDigest

object Digests:
  def digest(level: Int): MessageDigest =
    val name =
      if level > 3 then
        "SHA-512"
      else
        "MD5"
    MessageDigest.getInstance(name) // finding: VT-0201

  def strong(): MessageDigest =
    val level = 2
    level match
      case 1 => MessageDigest.getInstance("SHA-224")
      case _ => MessageDigest.getInstance("SHA-256") // no-finding
