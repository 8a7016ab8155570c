import java.security.KeyPairGenerator
import java.security.MessageDigest
import javax.crypto.spec.SecretKeySpec

private val bytes = intArrayOf(0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x08)

fun key() = SecretKeySpec(bytes.map(Int::toByte).toByteArray() + bytes.map(Int::toByte).toByteArray(), "AES") // expect: java.jca.secretkeyspec key=literal-array

fun folded() {
    val generator = KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(listOf(2, 16, 32).fold(1) { all, one -> all * one })
}

fun reduced() {
    val generator = KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance key_bits=2048
    generator.initialize(listOf(64, 32).reduce { all, one -> all * one })
}

fun tried() {
    val generator = KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance key_bits=1536
    generator.initialize(runCatching { "1536".toInt() }.getOrDefault(4096))
}

fun cut() {
    val table = linkedMapOf("short" to "1k", "long" to "4k")
    val generator = KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(table["short"]!!.removeSuffix("k").toInt() * 1024)
}

fun begun(): MessageDigest = MessageDigest.getInstance("x-MD5".removePrefix("x-")) // expect: java.jca.messagedigest-getinstance algorithm=MD5

fun kept(): MessageDigest {
    val names = mutableMapOf<String, MutableList<String>>()
    names.getOrPut("all") { mutableListOf() }.add("SHA-1")
    names.getOrPut("all") { mutableListOf() }.add("SHA-384")
    return MessageDigest.getInstance(names["all"]!![1]) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
}
