package shop.passwords

import com.github.t3hnar.bcrypt._

object Passwords {
  def hash(password: String): String = password.bcrypt // expect: scala.bcrypt.hash algorithm=bcrypt cost=10

  def slow(password: String): String = password.bcrypt(13) // expect: scala.bcrypt.hash-rounds algorithm=bcrypt cost=13

  def safe(password: String) = password.bcryptSafeBounded(4) // expect: scala.bcrypt.hash-rounds cost=4

  def check(password: String, hash: String) = password.isBcryptedSafeBounded(hash) // expect: scala.bcrypt.verify function=verify
}
