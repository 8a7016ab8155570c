package shop.trace

import java.security.MessageDigest

class Digests {
  private val name = "MD5"
  private var other: String = "SHA-256"

  def weak(): MessageDigest = MessageDigest.getInstance(name) // finding: VT-0201

  def strong(): MessageDigest = MessageDigest.getInstance(other) // no-finding
}
