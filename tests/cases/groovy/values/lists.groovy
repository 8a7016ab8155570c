package shop.trace

import java.security.MessageDigest

class Digests {
  private static final NAMES = ['SHA-256', 'MD5']

  def indexed() { MessageDigest.getInstance(NAMES[1]) } // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256

  def first() { MessageDigest.getInstance(NAMES.get(0)) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5

  def grown() {
    def names = ['MD5']
    names << 'SHA-512'
    names.add('SHA-1')
    MessageDigest.getInstance(names[1]) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  def array() {
    String[] own = ['SHA-224', 'SHA-384']
    MessageDigest.getInstance(own[1]) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-224
  }

  def several() {
    def (weak, strong) = ['MD5', 'SHA-512']
    MessageDigest.getInstance(strong) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
