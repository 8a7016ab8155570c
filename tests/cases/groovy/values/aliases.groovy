package shop.trace

@Grab('group:module:1.0')
import java.security.MessageDigest as Digest
import javax.crypto.spec.*
import static javax.crypto.Cipher.getInstance

class Keys {
  def digest() { Digest.getInstance('SHA-256') } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def key(byte[] bytes) { new SecretKeySpec(bytes, 'DES') } // expect: java.jca.secretkeyspec algorithm=DES

  def whole() { java.security.MessageDigest.getInstance('MD5') } // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def statically() { getInstance('AES/GCM/NoPadding') } // expect: java.jca.cipher-getinstance mode=GCM
}
