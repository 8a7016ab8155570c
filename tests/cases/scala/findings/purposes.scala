package shop.purposes

import java.security.MessageDigest
import scala.util.Random

object Accounts {
  def hex(bytes: Array[Byte]): String = bytes.map("%02x".format(_)).mkString

  def login(password: String, stored: String): Boolean = {
    val digest = MessageDigest.getInstance("SHA-256") // finding: VT-0408 severity=high
    digest.update(password.getBytes)
    hex(digest.digest()) == stored
  }

  def etag(body: Array[Byte]): String = hex(MessageDigest.getInstance("MD5").digest(body)) // finding: VT-0206 severity=low

  def mark(body: Array[Byte]): String = hex(MessageDigest.getInstance("MD5").digest(body)) // finding: VT-0201 severity=medium

  def resetToken(): String = Random.nextInt().toString // finding: VT-0605 severity=high

  def again(round: Int): Unit = Thread.sleep(100 * round + Random.nextInt(50)) // no-finding
}
