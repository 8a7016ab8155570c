package shop.uses

import java.security.MessageDigest
import shop.names.Names

class Uses {
  def weak() { MessageDigest.getInstance(Names.WEAK) } // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def picked() { MessageDigest.getInstance(Names.pick(true)) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
}
