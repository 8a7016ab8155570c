package shop.trace

import java.security.MessageDigest

object Digests {
  private def pick(first: String, second: String): String = second

  def weak() = MessageDigest.getInstance(pick(second = "MD5", first = "SHA-256")) // finding: VT-0201

  def strong() = MessageDigest.getInstance(pick(second = "SHA-256", first = "MD5")) // no-finding
}
