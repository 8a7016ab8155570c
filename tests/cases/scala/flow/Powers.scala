import javax.crypto.spec.PBEKeySpec

// What a power of whole numbers comes to.
class Powers {
  def rounds(password: Array[Char], salt: Array[Byte]) = new PBEKeySpec(password, salt, Math.pow(2, 10).toInt, 256) // expect: java.jca.pbekeyspec iterations=1024
  def given(password: Array[Char], salt: Array[Byte], n: Int) = new PBEKeySpec(password, salt, math.pow(2, n).toInt, 256) // expect: java.jca.pbekeyspec iterations=?
}
