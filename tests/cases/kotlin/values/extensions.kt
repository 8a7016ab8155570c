package shop.trace

import java.security.MessageDigest

fun String.hashed(name: String = "MD5"): ByteArray =
    MessageDigest.getInstance(name).digest(toByteArray())  // finding: VT-0201

fun weak() = "words".hashed()

fun ByteArray.summed(name: String): ByteArray = MessageDigest.getInstance(name).digest(this)  // no-finding

fun strong(bytes: ByteArray) = bytes.summed("SHA-256")
