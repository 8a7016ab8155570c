package shop.find

import java.security.SecureRandom
import javax.crypto.Cipher
import javax.crypto.spec.*

class Vectors {
  def zeros(key, byte[] text) {
    def cipher = Cipher.getInstance('AES/CBC/PKCS5Padding') // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16])) // finding: VT-0310
    cipher.doFinal(text)
  }

  def words(key, byte[] text) {
    Cipher.getInstance('AES/GCM/NoPadding').with {
      init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, 'twelve chars'.bytes)) // finding: VT-0311
      doFinal(text)
    }
  }

  def drawn(key, byte[] text) {
    def nonce = new byte[12]
    new SecureRandom().nextBytes(nonce)
    def cipher = Cipher.getInstance('AES/GCM/NoPadding') // no-finding
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce)) // no-finding
    cipher.doFinal(text)
  }
}
