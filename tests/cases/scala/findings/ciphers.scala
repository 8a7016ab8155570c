package shop.find

import javax.crypto.Cipher

object Ciphers {
  def weak() = Cipher.getInstance("DES/CBC/PKCS5Padding") // finding: VT-0101; finding: VT-0111

  def blocks() = Cipher.getInstance("AES/ECB/PKCS5Padding") // finding: VT-0110

  def plain() = Cipher.getInstance("AES") // finding: VT-0110

  def sealed_() = Cipher.getInstance("AES/GCM/NoPadding") // no-finding
}
