import java.security.MessageDigest

// Only this file calls it, and only so.
private fun digestOf(old: Boolean, data: ByteArray): ByteArray {
    if (old) {
        return MessageDigest.getInstance("MD5").digest(data)
    }
    return MessageDigest.getInstance("SHA-256").digest(data) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
}

fun save(data: ByteArray) = digestOf(false, data)

// Others call it as well.
fun digest(old: Boolean, data: ByteArray): ByteArray {
    if (old) {
        return MessageDigest.getInstance("SHA-1").digest(data) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    }
    return data
}

fun load(data: ByteArray) = digest(false, data)
