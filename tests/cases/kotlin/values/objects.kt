package shop.trace

import java.security.MessageDigest

object Settings {
    const val HASH = "MD5"
    val better = "SHA-256"
    fun title() = "SHA-1"
}

fun weak(): MessageDigest = MessageDigest.getInstance(Settings.HASH)  // finding: VT-0201

fun strong(): MessageDigest = MessageDigest.getInstance(Settings.better)  // no-finding

fun asked(): MessageDigest = MessageDigest.getInstance(Settings.title())  // finding: VT-0202
