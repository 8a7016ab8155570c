package shop.tokens

import shop.own.{Jwt, JwtAlgorithm}

object Tokens {
  def fixed(claim: String): String = Jwt.encode(claim, "opensesame", JwtAlgorithm.HS256) // expect-none: scala.jwt.encode

  def read(token: String) = Jwt.decode(token, "opensesame", Seq(JwtAlgorithm.HS512)) // expect-none: scala.jwt.decode
}
