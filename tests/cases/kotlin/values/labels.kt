import java.security.MessageDigest

fun labels() {
    MessageDigest.getInstance(listOf("SHA", "224").joinToString(separator = "-")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
    MessageDigest.getInstance("SHA_384".replace(oldValue = "_", newValue = "-")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    MessageDigest.getInstance("SHA-512/256 of it".substringBefore(delimiter = " ")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512/256
    MessageDigest.getInstance("my MD5".substring(startIndex = 3)) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(listOf("SHA", "1").joinToString(prefix = "-")) // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(listOf("SHA", "1").joinToString("-", "x")) // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(listOf("SHA", "1").joinToString("-") { it + it }) // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
}
