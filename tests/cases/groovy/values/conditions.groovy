package shop.trace

import java.security.MessageDigest

class Digests {
  def constant() {
    def fast = false
    def name = fast ? 'MD5' : 'SHA-256'
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  def open(boolean fast) {
    def name = fast ? 'MD5' : 'SHA-256'
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def blocks(boolean fast) {
    def name
    if (fast) {
      name = 'SHA-1'
    } else if (1 > 2)
      name = 'MD5'
    else {
      name = 'SHA-512'
    }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
