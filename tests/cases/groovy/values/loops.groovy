package shop.trace

import java.security.MessageDigest

class Digests {
  static final NAMES = ['MD5', 'SHA-256']

  def one() {
    NAMES.each { MessageDigest.getInstance(it) } // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def named() {
    NAMES.each { name ->
      MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    }
  }

  def over() {
    for (name in NAMES) {
      MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    }
    for (String name : ['SHA-1']) MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }

  def counted() {
    for (i in 0..<2) {
      MessageDigest.getInstance(NAMES[i]) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    }
    for (int i = 1; i < 2; i++) {
      MessageDigest.getInstance(NAMES[i]) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    }
  }

  def again() {
    def name = 'x'
    1.times { name = 'SHA-384' }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }

  def collected() {
    ['SHA-224'].collect { MessageDigest.getInstance(it) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
  }
}
