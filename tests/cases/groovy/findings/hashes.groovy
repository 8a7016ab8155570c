package shop.find

import java.security.MessageDigest
import java.security.Signature

class Hashes {
  def weak() { MessageDigest.getInstance('MD5') } // finding: VT-0201

  def strong() { MessageDigest.getInstance('SHA-256') } // no-finding

  def signed() { Signature.getInstance('MD5withRSA') } // finding: VT-0203

  def current() { Signature.getInstance('SHA256withRSA/PSS') } // no-finding
}
