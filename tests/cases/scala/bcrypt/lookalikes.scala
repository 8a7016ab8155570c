package shop.passwords

class Password(val text: String) {
  def bcrypt: String = text

  def bcrypt(rounds: Int): String = text

  def isBcrypted(hash: String): Boolean = text == hash
}

object Passwords {
  def hash(password: Password): String = password.bcrypt // expect-none: scala.bcrypt.hash

  def slow(password: Password): String = password.bcrypt(13) // expect-none: scala.bcrypt.hash-rounds

  def check(password: Password) = password.isBcrypted("x") // expect-none: scala.bcrypt.verify
}
