package shop.tokens

import pdi.jwt.{Jwt, JwtAlgorithm, JwtCirce, JwtClaim}

class Tokens(secret: String) {
  def fixed(claim: JwtClaim): String = Jwt.encode(claim, "opensesame", JwtAlgorithm.HS256) // expect: scala.jwt.encode algorithm=HMAC digest=SHA-256 key=literal

  def signed(claim: JwtClaim, key: java.security.PrivateKey): String = JwtCirce.encode(claim, key, JwtAlgorithm.RS256) // expect: scala.jwt.encode algorithm=RSA digest=SHA-256

  def weak(claim: JwtClaim): String = Jwt.encode(claim, secret, JwtAlgorithm.HMD5) // expect: scala.jwt.encode algorithm=HMAC digest=MD5

  def read(token: String) = Jwt.decode(token, secret, Seq(JwtAlgorithm.HS512)) // expect: scala.jwt.decode algorithm=HMAC digest=SHA-512 function=verify
}
