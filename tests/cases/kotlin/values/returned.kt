package shop.trace

import javax.crypto.Cipher

private fun weakName(): String {
    return "DES"
}

private fun strongName() = "AES/GCM/NoPadding"

fun weak(): Cipher = Cipher.getInstance(weakName())  // finding: VT-0101; finding: VT-0110

fun strong(): Cipher = Cipher.getInstance(strongName())  // no-finding
