package shop.trace

import java.security.MessageDigest

enum Kind {
  WEAK('MD5'), STRONG('SHA-256')

  final String title

  Kind(String title) { this.title = title }
}

class Digests {
  def weak() { MessageDigest.getInstance(Kind.WEAK.title) } // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256

  def strong() { MessageDigest.getInstance(Kind.STRONG.title) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
}
