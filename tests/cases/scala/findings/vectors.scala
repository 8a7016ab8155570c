package shop.find

import java.security.SecureRandom
import javax.crypto.{Cipher, SecretKey}
import javax.crypto.spec.{GCMParameterSpec, IvParameterSpec}

object Vectors {
  def zeros(key: SecretKey, text: Array[Byte]): Array[Byte] = {
    val cipher = Cipher.getInstance("AES/CBC/PKCS5Padding") // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(Array.fill[Byte](16)(0))) // finding: VT-0310
    cipher.doFinal(text)
  }

  def words(key: SecretKey, text: Array[Byte]): Array[Byte] = {
    val cipher = Cipher.getInstance("AES/GCM/NoPadding")
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, "twelve chars".getBytes)) // finding: VT-0311
    cipher.doFinal(text)
  }

  def drawn(key: SecretKey, text: Array[Byte]): Array[Byte] = {
    val nonce = new Array[Byte](12)
    new SecureRandom().nextBytes(nonce)
    val cipher = Cipher.getInstance("AES/GCM/NoPadding") // no-finding
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce)) // no-finding
    nonce ++ cipher.doFinal(text)
  }
}
