package shop.trace

import java.security.MessageDigest

class Settings {
  String name

  def digest() { MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect: java.jca.messagedigest-getinstance algorithm=SHA-384
}

def settings = new Settings()
settings.with {
  name = 'SHA-256'
  digest()
}
def other = new Settings().tap {
  name = 'SHA-384'
}
other.digest()
