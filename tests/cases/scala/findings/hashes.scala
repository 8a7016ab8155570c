package shop.find

import java.security.{MessageDigest, Signature}
import javax.crypto.Mac

object Hashes {
  def weak() = MessageDigest.getInstance("MD5") // finding: VT-0201

  def strong() = MessageDigest.getInstance("SHA-256") // no-finding

  def tag() = Mac.getInstance("HmacSHA256") // no-finding

  def signed() = Signature.getInstance("MD5withRSA") // finding: VT-0203

  def current() = Signature.getInstance("SHA256withRSA/PSS") // no-finding
}
