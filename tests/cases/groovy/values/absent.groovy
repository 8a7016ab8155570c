package shop.trace

import java.security.MessageDigest

class Digests {
  def first() {
    String name = null
    MessageDigest.getInstance(name ?: 'SHA-256') // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def second() {
    def name = 'MD5'
    MessageDigest.getInstance(name ?: 'SHA-256') // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def asked(String name) {
    MessageDigest.getInstance(name?.toUpperCase() ?: 'SHA-1') // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }
}
