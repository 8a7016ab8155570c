package shop.trace

import java.security.MessageDigest

class Digests {
  def digest() {
    try {
      MessageDigest.getInstance('SHA-256') // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    } catch (IllegalStateException | RuntimeException e) {
      MessageDigest.getInstance('MD5') // expect: java.jca.messagedigest-getinstance algorithm=MD5
    } finally {
      println 'done'
    }
  }
}
