package shop.trace

import java.security.MessageDigest

fun all() {
    for (name in listOf("SHA-384", "SHA-512")) {
        MessageDigest.getInstance(name)  // no-finding
    }
}

fun weak() {
    listOf("SHA-256", "MD5").forEach { name ->
        MessageDigest.getInstance(name)  // finding: VT-0201
    }
}

fun counted() {
    var name = ""
    for (i in 0 until 2) {
        name = "SHA-1"
    }
    MessageDigest.getInstance(name)  // finding: VT-0202
}
