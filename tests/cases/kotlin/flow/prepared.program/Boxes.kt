package post

import javax.crypto.spec.PBEKeySpec

fun key(password: CharArray, salt: ByteArray): PBEKeySpec {
    val how = stretching { count(900) }
    return PBEKeySpec(password, salt, how.rounds, how.bits) // expect: java.jca.pbekeyspec iterations=900 output_bits=256; expect-none: java.jca.pbekeyspec iterations=620000
}

fun longer(password: CharArray, salt: ByteArray): PBEKeySpec {
    val how = stretching { bits = 512 }
    return PBEKeySpec(password, salt, how.rounds, how.bits) // expect: java.jca.pbekeyspec iterations=620000 output_bits=512
}
