package line

import java.security.MessageDigest
import javax.crypto.spec.SecretKeySpec

fun digest() = MessageDigest.getInstance(System.getProperty("digest") ?: "MD5") // expect: java.jca.messagedigest-getinstance algorithm=MD5
fun key() = SecretKeySpec((System.getenv("KEY") ?: "0123456789abcdef").toByteArray(), "AES") // expect: java.jca.secretkeyspec key=literal
fun must() = SecretKeySpec((System.getenv("KEY") ?: error("no key")).toByteArray(), "AES") // expect: java.jca.secretkeyspec key=environment

fun built(): List<MessageDigest> {
    val names = buildList { add("SHA-1"); add("SHA-256") }
    val byName = buildMap { put("old", "MD5") }
    val all = mapOf("first" to "MD2")
    for ((_, value) in all) MessageDigest.getInstance(value) // expect: java.jca.messagedigest-getinstance algorithm=MD2
    return listOf(
        MessageDigest.getInstance(names[0]), // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance(byName["old"]), // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(listOf("SHA-256", "MD4").first { it.startsWith("MD") }), // expect: java.jca.messagedigest-getinstance algorithm=MD4
        MessageDigest.getInstance(listOf("SHA-256", "SHA-1").filter { it.endsWith("1") }.first()), // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    )
}

fun coded() = SecretKeySpec("0123456789abcdef".map { it.toByte() }.toByteArray(), "AES") // expect: java.jca.secretkeyspec key=literal-array

fun counted() = javax.crypto.spec.IvParameterSpec((0 until 16).map { it.toByte() }.toByteArray()) // expect: java.jca.ivparameterspec iv=literal-array
