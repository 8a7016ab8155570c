package shop.find

import java.security.MessageDigest

// A word is not a use.
val forbidden = listOf("MD5", "DES", "RC4")  // no-finding

fun check(name: String) {
    require(name !in forbidden) { "MD5 is not allowed here" }  // no-finding
    println("DES is gone")  // no-finding
}

fun digest(): MessageDigest = MessageDigest.getInstance("SHA-256")  // no-finding
