package shop.find

import java.security.SecureRandom
import javax.crypto.SecretKeyFactory
import javax.crypto.spec.PBEKeySpec

object Passwords {
  def few(password: Array[Char], salt: Array[Byte]) = {
    val spec = new PBEKeySpec(password, salt, 1000, 256) // finding: VT-0402
    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec)
  }

  def many(password: Array[Char], salt: Array[Byte]) = {
    val spec = new PBEKeySpec(password, salt, 700000, 256) // no-finding
    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec)
  }

  def salted(password: Array[Char]) = new PBEKeySpec(password, "salt".getBytes, 700000, 256) // finding: VT-0320

  def drawn(password: Array[Char]) = {
    val salt = Array.ofDim[Byte](16)
    new SecureRandom().nextBytes(salt)
    new PBEKeySpec(password, salt, 700000, 256) // no-finding
  }

  def fixed(salt: Array[Byte]) = new PBEKeySpec("opensesame".toCharArray, salt, 700000, 256) // finding: VT-0302
}
