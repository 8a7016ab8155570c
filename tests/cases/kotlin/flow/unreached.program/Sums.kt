import java.security.MessageDigest

interface Summing {
    fun summed(data: ByteArray): ByteArray
}

class OldSum : Summing {
    override fun summed(data: ByteArray): ByteArray = MessageDigest.getInstance("MD5").digest(data) // expect: java.jca.messagedigest-getinstance algorithm=MD5 role=unreached
}

class NewSum : Summing {
    override fun summed(data: ByteArray): ByteArray = MessageDigest.getInstance("SHA-256").digest(data) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance role=unreached
}
