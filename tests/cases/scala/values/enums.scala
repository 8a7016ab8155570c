package shop.trace

import java.security.MessageDigest

enum Kind(val title: String):
  case Weak extends Kind("MD5")
  case Strong extends Kind("SHA-256")

object Digests:
  def weak() = MessageDigest.getInstance(Kind.Weak.title) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256

  def strong() = MessageDigest.getInstance(Kind.Strong.title) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
