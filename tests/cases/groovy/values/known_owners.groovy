package shop.trace

import java.security.MessageDigest
import javax.crypto.spec.SecretKeySpec
import org.apache.commons.codec.binary.Hex

class Owners {
  // A static method of Java's is no method of the list that it is given.
  def joined() { MessageDigest.getInstance(String.join('-', ['SHA', '256'])) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def hex() { new SecretKeySpec(Hex.decodeHex('000102030405060708090a0b0c0d0e0f'.toCharArray()), 'AES') } // expect: java.jca.secretkeyspec key=literal key_bits=128

  def bare() {
    def digest = MessageDigest.getInstance 'SHA-384' // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    digest
  }
}
