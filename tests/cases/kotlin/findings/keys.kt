package shop.find

import java.security.SecureRandom
import javax.crypto.KeyGenerator
import javax.crypto.spec.SecretKeySpec

private const val SECRET = "correct horse battery staple 32b"

fun literal() = SecretKeySpec(SECRET.toByteArray(), "AES")  // finding: VT-0301 severity=high

fun array() = SecretKeySpec(byteArrayOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16), "AES")  // finding: VT-0301

fun given(bytes: ByteArray) = SecretKeySpec(bytes, "AES")  // no-finding

fun drawn(): SecretKeySpec {
    val bytes = ByteArray(32)
    SecureRandom().nextBytes(bytes)
    return SecretKeySpec(bytes, "AES")  // no-finding
}

fun environment() = SecretKeySpec(System.getenv("KEY").toByteArray(), "AES")  // no-finding

fun generated() = KeyGenerator.getInstance("AES").apply { init(256) }.generateKey()  // no-finding
