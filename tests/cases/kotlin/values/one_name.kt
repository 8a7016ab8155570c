package line

import java.security.MessageDigest

class Press(private val hash: String) {
    fun stamp(text: ByteArray) = MessageDigest.getInstance(hash).digest(text) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=?
}

// A property and a function may have one name.
class Works {
    private val first = Press("SHA-512")
    private val second = Press("MD5")

    fun first(text: ByteArray) = first.stamp(text)

    fun second(text: ByteArray): ByteArray {
        return second.stamp(text)
    }
}

class Asks(private val name: () -> String) {
    fun name(): String = "MD4"

    fun digest() = MessageDigest.getInstance(name()) // expect: java.jca.messagedigest-getinstance algorithm=MD4
}
