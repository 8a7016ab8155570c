package shop.purposes

import java.security.MessageDigest
import kotlin.random.Random

fun hex(bytes: ByteArray) = bytes.joinToString("") { "%02x".format(it) }

fun login(password: String, stored: String): Boolean {
    val digest = MessageDigest.getInstance("SHA-256")  // finding: VT-0408 severity=high
    return hex(digest.digest(password.toByteArray())) == stored
}

fun etag(body: ByteArray) = hex(MessageDigest.getInstance("MD5").digest(body))  // finding: VT-0206 severity=low

fun mark(body: ByteArray) = hex(MessageDigest.getInstance("MD5").digest(body))  // finding: VT-0201 severity=medium

fun sessionId(): String {
    val letters = "abcdefghij"
    return (1..16).map { letters[Random.nextInt(10)] }.joinToString("")  // finding: VT-0605 severity=high
}

fun again(round: Long) {
    Thread.sleep(100 * round + Random.nextLong(50))  // no-finding
}

fun any() = Random.nextInt(6)  // finding: VT-0601 severity=info

// By its second name it is the same array.
class QuickBytes : Bytes {
    private val random = java.util.Random()  // finding: VT-0605 severity=high
    override fun some(n: Int) = ByteArray(n).also { random.nextBytes(it) }
}

interface Bytes { fun some(n: Int): ByteArray }

class Visitor(private val bytes: Bytes) {
    fun sessionToken(): String {
        val sessionToken = hex(bytes.some(24))
        return sessionToken
    }
}

fun visit() = Visitor(QuickBytes()).sessionToken()
