package shop.trace

import java.security.MessageDigest

class Base {
  protected String name

  Base(String name) { this.name = name }

  def digest() { MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
}

class Derived extends Base {
  Derived() { super('SHA-384') }
}

new Derived().digest()
