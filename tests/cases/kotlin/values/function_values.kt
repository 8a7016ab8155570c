package shop.trace

import java.security.MessageDigest
import java.security.SecureRandom
import javax.crypto.spec.SecretKeySpec

fun weakName(): () -> String = { "MD5" }

fun weak(): MessageDigest = MessageDigest.getInstance(weakName().invoke())  // finding: VT-0201

val strongName: () -> String = { "SHA-256" }

fun strong(): MessageDigest = MessageDigest.getInstance(strongName())  // no-finding

fun each() = listOf("SHA-384", "SHA-1").map { MessageDigest.getInstance(it) }  // finding: VT-0202

fun filled(random: SecureRandom) = SecretKeySpec(ByteArray(32).also(random::nextBytes), "AES")  // no-finding
