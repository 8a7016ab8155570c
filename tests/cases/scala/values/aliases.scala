package shop.trace

import java.security.{MessageDigest => Digest}
import javax.crypto.{Cipher, KeyGenerator => KG}
import javax.crypto.spec._

object Digests {
  type Weak = Digest

  def strong() = Digest.getInstance("SHA-256") // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def generator() = KG.getInstance("AES") // expect: java.jca.keygenerator-getinstance algorithm=AES

  def key(bytes: Array[Byte]) = new SecretKeySpec(bytes, "DES") // expect: java.jca.secretkeyspec algorithm=DES

  def whole() = java.security.MessageDigest.getInstance("MD5") // expect: java.jca.messagedigest-getinstance algorithm=MD5
}
