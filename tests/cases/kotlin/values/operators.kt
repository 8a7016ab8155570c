package bell

import java.security.MessageDigest

// What classes of the file say of `[…]`, of operators and of being called.
class Names(private val names: Map<String, String>) {
    operator fun get(level: String): String = names.getValue(level)
    operator fun invoke(): String = "SHA-1"
}

object Levels {
    operator fun get(level: Int) = if (level == 0) "MD5" else "SHA-512"
}

data class Part(val text: String) {
    operator fun plus(other: Part) = Part(text + other.text)
    operator fun minus(other: Part) = Part(text.removeSuffix(other.text))
}

class Table(private val rows: List<String>, val size: Int) {
    operator fun get(at: Int) = rows[at]

    fun first(): MessageDigest = MessageDigest.getInstance(this[0]) // expect: java.jca.messagedigest-getinstance algorithm=?
}

fun all(given: Names): List<MessageDigest> {
    val names = Names(mapOf("old" to "MD5", "new" to "SHA-256"))
    val table = Table(listOf("SHA-1", "SHA-384"), 2)
    return listOf(
        MessageDigest.getInstance(names["old"]), // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(names["new"]), // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
        MessageDigest.getInstance(names()), // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance(Levels[0]), // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(Levels[1]), // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
        MessageDigest.getInstance(table[1]), // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
        MessageDigest.getInstance((Part("MD") + Part("5")).text), // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance((Part("SHA-1/x") - Part("/x")).text), // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance(given["old"]), // expect: java.jca.messagedigest-getinstance algorithm=?
    )
}
