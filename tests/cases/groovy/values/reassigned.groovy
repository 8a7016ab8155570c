package shop.trace

import java.security.MessageDigest

class Digests {
  def last() {
    def name = 'MD5'
    name = 'SHA-256'
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  def perhaps(boolean old) {
    def name = 'SHA-256'
    if (old) name = 'MD5'
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }
}
