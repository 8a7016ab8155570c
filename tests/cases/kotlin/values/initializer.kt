package shop.trace

import java.security.MessageDigest

class Weak {
    private val name: String

    init {
        name = "MD5"
    }

    fun digest(bytes: ByteArray): ByteArray = MessageDigest.getInstance(name).digest(bytes)  // finding: VT-0201
}

class Strong(kind: Int) {
    private var name: String = "MD5"

    init {
        name = "SHA-256"
    }

    fun make(): MessageDigest = MessageDigest.getInstance(name)  // no-finding
}

fun strong() = Strong(1).make()
