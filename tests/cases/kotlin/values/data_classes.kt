package shop.trace

import javax.crypto.Cipher

data class Suite(val algorithm: String, val mode: String = "CBC")

fun weak(): Cipher {
    val suite = Suite("AES", "ECB")
    return Cipher.getInstance("${suite.algorithm}/${suite.mode}/PKCS5Padding")  // finding: VT-0110
}

fun strong(): Cipher {
    val suite = Suite(mode = "GCM", algorithm = "AES")
    return Cipher.getInstance("${suite.algorithm}/${suite.mode}/NoPadding")  // no-finding
}
