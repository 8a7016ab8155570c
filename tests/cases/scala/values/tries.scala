package shop.trace

import java.security.MessageDigest

import scala.util.{Failure, Success, Try, Using}

object Digests {
  def fallback(): MessageDigest =
    try {
      MessageDigest.getInstance("SHA-256") // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    } catch {
      case e: IllegalStateException => MessageDigest.getInstance("MD5") // expect: java.jca.messagedigest-getinstance algorithm=MD5
    }

  def tried() = MessageDigest.getInstance(Try("SHA-1").getOrElse("MD5")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

  def matched(): MessageDigest = Try("SHA-512") match {
    case Success(name) => MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    case Failure(error) => throw error
  }

  def used(stream: java.io.InputStream) = Using(stream) { in =>
    MessageDigest.getInstance("SHA-224") // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
  }
}
