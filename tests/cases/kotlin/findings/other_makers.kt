package shop.makers

import java.security.SecureRandom

// Of two classes that draw, nobody makes the first.
interface Bytes { fun some(n: Int): ByteArray }

class QuickBytes : Bytes {
    private val random = java.util.Random()  // finding: VT-0601 severity=info
    override fun some(n: Int): ByteArray { val out = ByteArray(n); random.nextBytes(out); return out }
}

class GoodBytes : Bytes {
    private val random = SecureRandom()
    override fun some(n: Int): ByteArray { val out = ByteArray(n); random.nextBytes(out); return out }
}

class Visitor(private val bytes: Bytes) {
    fun sessionToken(): String {
        val sessionToken = bytes.some(24).joinToString("") { "%02x".format(it) }
        return sessionToken
    }
}

fun visit() = Visitor(GoodBytes()).sessionToken()
