package shop.trace

import javax.crypto.spec.SecretKeySpec

class Keys {
  def decoded() { new SecretKeySpec('AAECAwQFBgcICQoLDA0ODw=='.decodeBase64(), 'AES') } // expect: java.jca.secretkeyspec key=literal key_bits=128

  def hex() { new SecretKeySpec('000102030405060708090a0b0c0d0e0f'.decodeHex(), 'AES') } // expect: java.jca.secretkeyspec key=literal key_bits=128

  def bytes() { new SecretKeySpec('0123456789abcdef'.bytes, 'AES') } // expect: java.jca.secretkeyspec key=literal key_bits=128

  def array() { new SecretKeySpec([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as byte[], 'AES') } // expect: java.jca.secretkeyspec key=literal-array key_bits=128

  def typed() {
    byte[] bytes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    new SecretKeySpec(bytes, 'AES') // expect: java.jca.secretkeyspec key=literal-array key_bits=128
  }
}
