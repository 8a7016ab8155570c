package line

import java.security.MessageDigest

abstract class Hashes {
    abstract val name: String
    abstract fun other(): String
    fun digest(data: ByteArray): ByteArray = MessageDigest.getInstance(name).digest(data) // expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
    fun again(data: ByteArray): ByteArray = MessageDigest.getInstance(other()).digest(data) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; finding: VT-0202
}

class Weak : Hashes() {
    override val name = "MD5"
    override fun other() = "SHA-1"
}

class Unrelated {
    val name = "MD2"
    fun other() = "MD4"
}
