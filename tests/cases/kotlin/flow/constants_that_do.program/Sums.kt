import java.security.MessageDigest

enum class Sums {
    OLD {
        override fun summed(data: ByteArray): ByteArray = MessageDigest.getInstance("MD5").digest(data) // expect: java.jca.messagedigest-getinstance algorithm=MD5 role=unreached
    },
    NEW {
        override fun summed(data: ByteArray): ByteArray = MessageDigest.getInstance("SHA-256").digest(data) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance role=unreached
    };

    abstract fun summed(data: ByteArray): ByteArray
}
