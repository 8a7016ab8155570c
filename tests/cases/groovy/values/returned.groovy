package shop.trace

import java.security.MessageDigest

class Digests {
  private String name() {
    def size = 256
    "SHA-${size}"
  }

  private chosen(boolean old) {
    if (old) {
      'MD5'
    } else {
      'SHA-512'
    }
  }

  def strong() { MessageDigest.getInstance(name()) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def either(boolean old) { MessageDigest.getInstance(chosen(old)) } // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
}
