package shop.trace

import java.security.MessageDigest

private val names = listOf("MD5", "SHA-256")
private val table = mapOf("old" to "MD5", "new" to "SHA-512")

fun first(): MessageDigest = MessageDigest.getInstance(names[0])  // finding: VT-0201

fun second(): MessageDigest = MessageDigest.getInstance(names[1])  // no-finding

fun old(): MessageDigest = MessageDigest.getInstance(table["old"]!!)  // finding: VT-0201

fun new(): MessageDigest = MessageDigest.getInstance(table.getValue("new"))  // no-finding

fun filled(): MessageDigest {
    val chosen = mutableMapOf<String, String>()
    chosen["a"] = "SHA-1"
    return MessageDigest.getInstance(chosen["a"])  // finding: VT-0202
}

fun array(): MessageDigest {
    val several = arrayOf("SHA-1", "SHA-256")
    several[0] = "SHA-384"
    return MessageDigest.getInstance(several[0])  // no-finding
}
