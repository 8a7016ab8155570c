package shop.uses

import java.security.MessageDigest
import shop.names.{Choice, Names}
import shop.names.Names._

class Uses {
  def weak() = MessageDigest.getInstance(Names.Weak) // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def strong() = MessageDigest.getInstance(Names.strong) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def picked() = MessageDigest.getInstance(Names.pick(true)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512

  def chosen(choice: Choice) = MessageDigest.getInstance(Choice("SHA-384").name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def bare() = MessageDigest.getInstance(Weak) // expect: java.jca.messagedigest-getinstance algorithm=MD5
}
