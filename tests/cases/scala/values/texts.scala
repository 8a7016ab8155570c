package shop.trace

import java.security.MessageDigest

object Digests {
  def upper() = MessageDigest.getInstance("md5".toUpperCase) // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def joined() = MessageDigest.getInstance("SHA".concat("-").concat("256")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def formatted() = MessageDigest.getInstance("SHA-%d".format(512)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512

  def part() = MessageDigest.getInstance("use SHA-1 here".substring(4, 9)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

  def replaced() = MessageDigest.getInstance("SHA_384".replace("_", "-")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def parted() = MessageDigest.getInstance("MD5,SHA-224".split(",")(1)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-224

  def margin() = MessageDigest.getInstance("""SHA-512/256""".stripMargin) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512/256

  def turned() = MessageDigest.getInstance("5DM".reverse) // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def built() = {
    val out = new StringBuilder
    out.append("SHA-").append("256")
    MessageDigest.getInstance(out.toString) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def less() = MessageDigest.getInstance("xMD5".drop(1)) // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def slice() = MessageDigest.getInstance("xMD5y".slice(1, 4)) // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def listed() = MessageDigest.getInstance(Seq("SHA", "256").mkString("-")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
}
