package shop.trace

import java.security.MessageDigest

class Digests {
  MessageDigest digest(String name) {
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def weak() { digest('SHA-1') }

  def strong() { digest 'SHA-256' }
}
