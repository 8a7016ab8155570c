package shop.trace

import javax.crypto.Cipher

fun weak(): Cipher {
    val algorithm = "DES"
    return Cipher.getInstance("$algorithm/CBC/${padding(5)}")  // finding: VT-0101; finding: VT-0111
}

private fun padding(version: Int) = "PKCS${version}Padding"

fun strong(): Cipher {
    val parts = Pair("AES", "GCM")
    return Cipher.getInstance("${parts.first}/${parts.second}/NoPadding")  // no-finding
}
