package shop.trace

import java.security.MessageDigest

enum class Hash(val title: String) {
    WEAK("MD5"),
    STRONG("SHA-256"),
}

fun weak(): MessageDigest = MessageDigest.getInstance(Hash.WEAK.title)  // finding: VT-0201

fun strong(): MessageDigest = MessageDigest.getInstance(Hash.STRONG.title)  // no-finding
