package shop.trace

import java.security.MessageDigest

class Names {
  static final String WEAK = 'MD5'
  static strong = 'SHA-384'
}

class Digests {
  def weak() { MessageDigest.getInstance(Names.WEAK) } // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def strong() { MessageDigest.getInstance(Names.strong) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
}
