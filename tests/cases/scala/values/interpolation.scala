package shop.trace

import javax.crypto.Cipher

object Ciphers {
  private val algorithm = "AES"
  private val padding = "PKCS5Padding"

  def weak() = Cipher.getInstance(s"$algorithm/ECB/${padding}") // finding: VT-0110

  def strong() = Cipher.getInstance(f"$algorithm%s/GCM/NoPadding") // no-finding

  def raw() = Cipher.getInstance(raw"$algorithm/CTR/NoPadding") // expect: java.jca.cipher-getinstance algorithm=AES mode=CTR; finding: VT-0111

  def written() = Cipher.getInstance("""AES/GCM/NoPadding""") // expect: java.jca.cipher-getinstance mode=GCM
}
