package shop.trace

import java.security.MessageDigest

fun weak(name: String? = null): MessageDigest = MessageDigest.getInstance(name ?: "MD5")  // finding: VT-0201

fun leaves(table: Map<String, String>): MessageDigest? {
    val name = table["x"] ?: return null
    return MessageDigest.getInstance(name)  // no-finding
}

fun throws(given: String?): MessageDigest {
    val name = given ?: throw IllegalArgumentException("MD5 is gone")
    return MessageDigest.getInstance(name)  // no-finding
}
