package shop.trace

import java.security.MessageDigest

fun never(): MessageDigest {
    val name = if (7 * 18 + 5 > 200) "MD5" else "SHA-256"
    return MessageDigest.getInstance(name)  // no-finding
}

fun always(): MessageDigest {
    var name = "SHA-256"
    if (7 * 18 + 5 < 200) {
        name = "MD5"
    }
    return MessageDigest.getInstance(name)  // finding: VT-0201
}

fun missing(given: String?): MessageDigest = MessageDigest.getInstance(given ?: "MD5")  // finding: VT-0201

fun present(): MessageDigest {
    val given: String? = "SHA-512"
    return MessageDigest.getInstance(given ?: "MD5")  // no-finding
}
