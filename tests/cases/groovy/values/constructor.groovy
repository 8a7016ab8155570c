package shop.trace

import java.security.MessageDigest

class Hasher {
  private final String name

  Hasher(String kind, String fallback = 'SHA-256') {
    this.name = kind ?: fallback
  }

  def digest() { MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
}

new Hasher('SHA-1').digest()
new Hasher(null).digest()
