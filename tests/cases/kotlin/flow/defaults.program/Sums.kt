import java.security.MessageDigest

// Each call says which.
fun ByteArray.sealedWith(name: String = "SHA-1"): ByteArray =
    MessageDigest.getInstance(name).digest(this) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1 role=unreached; expect: java.jca.messagedigest-getinstance algorithm=SHA-256

fun ByteArray.pressed(name: String = "MD5"): ByteArray =
    MessageDigest.getInstance(name).digest(this) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance role=unreached

class Summing(private val name: String = "MD2") {
    fun of(data: ByteArray): ByteArray =
        MessageDigest.getInstance(name).digest(data) // expect: java.jca.messagedigest-getinstance algorithm=MD2 role=unreached; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
}
