package shop.own

import games.util.Random

object Draws {
  def dice(): Int = Random.nextInt(6) // expect-none: scala.stdlib.random

  def bytes() = Random.nextBytes(16) // expect-none: scala.stdlib.random-bytes

  def over() = new Random(new java.security.SecureRandom()) // expect-none: scala.stdlib.random-over-secure
}
