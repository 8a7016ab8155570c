package shop.find

import java.security.SecureRandom
import javax.crypto.SecretKeyFactory
import javax.crypto.spec.PBEKeySpec

class Passwords {
  def few(char[] password, byte[] salt) {
    def spec = new PBEKeySpec(password, salt, 1000, 256) // finding: VT-0402
    SecretKeyFactory.getInstance('PBKDF2WithHmacSHA256').generateSecret(spec)
  }

  def many(char[] password, byte[] salt) {
    def spec = new PBEKeySpec(password, salt, 700_000, 256) // no-finding
    SecretKeyFactory.getInstance('PBKDF2WithHmacSHA256').generateSecret(spec)
  }

  def salted(char[] password) { new PBEKeySpec(password, 'salt'.bytes, 700_000, 256) } // finding: VT-0320

  def drawn(char[] password) {
    def salt = new byte[16]
    new SecureRandom().nextBytes(salt)
    new PBEKeySpec(password, salt, 700_000, 256) // no-finding
  }

  def fixed(byte[] salt) { new PBEKeySpec('opensesame'.toCharArray(), salt, 700_000, 256) } // finding: VT-0302
}
