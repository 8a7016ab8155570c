package shop.trace

import java.security.MessageDigest

class Digests {
  def chosen() {
    def level = 2
    def name = 'x'
    switch (level) {
      case 1:
        name = 'MD5'
        break
      case 2:
        name = 'SHA-256'
        break
      default:
        name = 'SHA-1'
    }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
  }

  def named(int level) {
    def name = pick(level)
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }

  private pick(int level) {
    switch (level) {
      case 1: return 'MD5'
      default: return 'SHA-512'
    }
  }
}
