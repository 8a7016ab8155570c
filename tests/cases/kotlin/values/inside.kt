package box

import java.security.MessageDigest

// Functions that stand in methods, lists that are added to, and ranges.
class Inside {
    fun local(bytes: ByteArray) {
        fun name() = "MD5"
        fun other(): String = "SHA-" + "1"
        MessageDigest.getInstance(name()) // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(other()) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    }

    fun lists() {
        val more = listOf("SHA-256") + "MD5"
        val all = more + listOf("SHA-1")
        MessageDigest.getInstance(more[1]) // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(all.last()) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance("MD" + 5.toString()) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    }

    fun ranges() {
        val level = 5
        val first = when { level in 1..5 -> "MD5"; else -> "SHA-256" }
        val second = if (level in 1..<5) "SHA-256" else "MD5"
        val third = if ("abc".length !in 3..9) "SHA-256" else "MD5"
        MessageDigest.getInstance(first) // expect: java.jca.messagedigest-getinstance algorithm=MD5; no-finding: VT-0408
        MessageDigest.getInstance(second) // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(third) // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(if (level in 1..5) "SHA-384" else "MD5") // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; no-finding: VT-0201
    }
}
