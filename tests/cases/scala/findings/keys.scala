package shop.find

import java.security.{KeyPairGenerator, SecureRandom}
import javax.crypto.KeyGenerator
import javax.crypto.spec.SecretKeySpec

object Keys {
  private val secret = "0123456789abcdef"

  def written() = new SecretKeySpec(secret.getBytes("UTF-8"), "AES") // finding: VT-0301

  def drawn() = {
    val bytes = new Array[Byte](32)
    new SecureRandom().nextBytes(bytes)
    new SecretKeySpec(bytes, "AES") // no-finding
  }

  def short() = {
    val pairs = KeyPairGenerator.getInstance("RSA")
    pairs.initialize(1024) // finding: VT-0501
    pairs.generateKeyPair()
  }

  def long() = {
    val pairs = KeyPairGenerator.getInstance("RSA")
    pairs.initialize(3072)
    pairs.generateKeyPair()
  }

  def generated() = {
    val keys = KeyGenerator.getInstance("AES") // no-finding
    keys.init(256)
    keys.generateKey()
  }
}
