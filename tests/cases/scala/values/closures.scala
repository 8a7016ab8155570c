package shop.trace

import java.security.MessageDigest

object Digests {
  private val make = (name: String) => MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
  private val short: String => MessageDigest = MessageDigest.getInstance(_) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

  def weak() = make("MD5")

  def other() = short("SHA-1")

  def taken(use: String => MessageDigest): MessageDigest = use("SHA-256")

  def given() = taken(name => MessageDigest.getInstance(name)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def surrounding() = {
    val name = "SHA-512"
    val later = () => MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    later()
  }
}
