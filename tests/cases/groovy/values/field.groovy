package shop.trace

import java.security.MessageDigest

class Digests {
  private String name = 'MD5'
  def other = "SHA-256"

  def weak() { MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def strong() { return MessageDigest.getInstance(this.other) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
}
