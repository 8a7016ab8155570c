package shop.trace

import java.security.MessageDigest

abstract class Base(val name: String) {
  def digest(): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
}

class Derived(old: String) extends Base("SHA-384")

object Uses {
  def run(): MessageDigest = new Derived("MD5").digest()
}
