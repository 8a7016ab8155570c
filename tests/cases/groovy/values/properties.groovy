package shop.trace

import java.security.MessageDigest

class Holder {
  String name = 'SHA-256'
}

class Digests {
  def read() {
    def holder = new Holder()
    MessageDigest.getInstance(holder.name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def written() {
    def holder = new Holder()
    holder.name = 'MD5'
    MessageDigest.getInstance(holder.name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def method() {
    MessageDigest.getInstance(new Holder().getName()) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }
}
