import java.security.MessageDigest

fun inner(old: Boolean) {
    val name = "SHA-512"
    if (old) {
        val name = "MD5"
        MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    }
    MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
}
