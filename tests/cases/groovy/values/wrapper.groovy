package shop.trace

import java.security.MessageDigest

class Digests {
  private make(kind) { MessageDigest.getInstance(kind) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  private wrap(size) { make "SHA-$size" }

  def digest() { wrap(256) }
}
