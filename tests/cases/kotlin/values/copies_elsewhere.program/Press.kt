package press.terms

import java.security.KeyPairGenerator
import java.security.MessageDigest

class Press {
    fun pair(terms: Terms) {
        val generator = KeyPairGenerator.getInstance("RSA")  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=1024
        generator.initialize(terms.bits)
    }
}

fun printed(page: ByteArray): ByteArray {
    return MessageDigest.getInstance(Terms("SHA-256", 1, "none").copy(digest = "MD5").digest).digest(page)  // expect: java.jca.messagedigest-getinstance algorithm=MD5
}

fun main() {
    val terms = Terms("SHA-256", 4096, "spring").copy(title = "autumn").copy(bits = 1024)
    Press().pair(terms)
}
