package shop.trace

import java.security.MessageDigest

class Weak {
    private val name = "MD5"
    fun digest(bytes: ByteArray): ByteArray = MessageDigest.getInstance(name).digest(bytes)  // finding: VT-0201
}

class Strong {
    private val title = "SHA-384"
    fun digest(bytes: ByteArray): ByteArray = MessageDigest.getInstance(this.title).digest(bytes)  // no-finding
}
