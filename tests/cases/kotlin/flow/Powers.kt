import javax.crypto.spec.PBEKeySpec

// What a power of whole numbers comes to.
fun rounds(password: CharArray, salt: ByteArray) =
    PBEKeySpec(password, salt, Math.pow(2.0, 10.0).toInt(), 256) // expect: java.jca.pbekeyspec iterations=1024
