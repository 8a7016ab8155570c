package shop.trace

import java.security.MessageDigest

object Digests {
  def last(): MessageDigest = {
    var name = "MD5"
    name = "SHA-256"
    MessageDigest.getInstance(name) // no-finding
  }

  def perhaps(old: Boolean): MessageDigest = {
    var name = "SHA-256"
    if (old) name = "MD5"
    MessageDigest.getInstance(name) // finding: VT-0201
  }
}
