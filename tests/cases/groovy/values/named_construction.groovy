package shop.trace

import java.security.MessageDigest

class Settings {
  String name = 'SHA-256'
  int size

  def digest() { MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
}

new Settings(name: 'MD5', size: 3).digest()
new Settings(size: 4).digest()
