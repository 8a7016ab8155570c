package shop.trace

import java.security.MessageDigest

fun weak(vararg names: String) {
    for (name in names) MessageDigest.getInstance(name)  // finding: VT-0201
}

fun callWeak() = weak("SHA-256", "MD5")

fun strong(vararg names: String) {
    for (name in names) MessageDigest.getInstance(name)  // no-finding
}

fun callStrong() = strong(*arrayOf("SHA-256", "SHA-512"))
