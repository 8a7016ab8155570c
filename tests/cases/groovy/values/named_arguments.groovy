package shop.trace

import java.security.MessageDigest

class Digests {
  def digest(Map options, byte[] bytes) {
    MessageDigest.getInstance(options.name).digest(bytes) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }

  def run(byte[] bytes) { digest(bytes, name: 'SHA-384') }
}
