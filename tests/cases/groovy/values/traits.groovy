package shop.trace

import java.security.MessageDigest

trait Digesting {
  abstract String name()

  def digest() { MessageDigest.getInstance(name()) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
}

class Strong implements Digesting {
  String name() { 'SHA-256' }
}

new Strong().digest()
