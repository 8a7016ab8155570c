package shop.trace

import java.security.MessageDigest

fun chosen(): MessageDigest {
    val level = 2
    val name = when (level) {
        1 -> "MD5"
        2 -> "SHA-256"
        else -> "SHA-1"
    }
    return MessageDigest.getInstance(name)  // no-finding
}

fun other(level: Int): MessageDigest {
    val name = when {
        level > 3 -> {
            println("slow")
            "SHA-512"
        }
        else -> "MD5"
    }
    return MessageDigest.getInstance(name)  // finding: VT-0201
}
