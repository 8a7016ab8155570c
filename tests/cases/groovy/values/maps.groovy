package shop.trace

import java.security.MessageDigest

class Digests {
  def keyed() {
    def names = [low: 'SHA-1', 'high': 'SHA-512']
    MessageDigest.getInstance(names['low']) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
    MessageDigest.getInstance(names.high) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(names.get('low')) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
  }

  def put() {
    def names = [:]
    names['a'] = 'MD5'
    names.put('b', 'SHA-256')
    MessageDigest.getInstance(names['b']) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
