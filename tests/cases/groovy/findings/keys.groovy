package shop.find

import java.security.KeyPairGenerator
import java.security.SecureRandom
import javax.crypto.spec.SecretKeySpec

class Keys {
  private static final SECRET = '0123456789abcdef'

  def written() { new SecretKeySpec(SECRET.getBytes('UTF-8'), 'AES') } // finding: VT-0301

  def property() { new SecretKeySpec(SECRET.bytes, 'AES') } // finding: VT-0301

  def drawn() {
    byte[] bytes = new byte[32]
    new SecureRandom().nextBytes(bytes)
    new SecretKeySpec(bytes, 'AES') // no-finding
  }

  def guessed() {
    def bytes = new byte[16]
    new Random().nextBytes(bytes) // finding: VT-0605
    new SecretKeySpec(bytes, 'AES') // finding: VT-0303
  }

  def shortOne() {
    def pairs = KeyPairGenerator.getInstance('RSA')
    pairs.initialize(1024) // finding: VT-0501
    pairs.generateKeyPair()
  }

  def longOne() {
    def pairs = KeyPairGenerator.getInstance('RSA')
    pairs.initialize(3072) // no-finding
    pairs.generateKeyPair()
  }
}
