package shop.trace

import java.security.MessageDigest

class Digests {
  def digest(byte[] bytes, String name = 'MD5') {
    MessageDigest.getInstance(name).digest(bytes) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }

  def first(byte[] bytes) { digest(bytes) }

  def second(byte[] bytes) { digest(bytes, 'SHA-512') }
}
