package line

import java.security.MessageDigest
import javax.crypto.Cipher

data class Settings(val cipher: String = "AES", val mode: String = "ECB")

class Rows(val name: String) {
    operator fun get(at: Int) = "MD$at"
}

fun apart(): Cipher {
    val (name, mode) = Settings()
    return Cipher.getInstance("$name/$mode/PKCS5Padding") // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB
}

fun other(): Cipher {
    val (_, mode) = Settings(mode = "GCM")
    return Cipher.getInstance("AES/$mode/NoPadding") // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
}

fun row(): MessageDigest = MessageDigest.getInstance(Rows("SHA-256")[5]) // expect: java.jca.messagedigest-getinstance algorithm=MD5

fun entries(): List<MessageDigest> {
    val kept = mutableMapOf("a" to "SHA-256")
    kept += "b" to "MD5"
    val more = kept + ("c" to "SHA-1")
    val all = mapOf("d" to "SHA-512") + more
    return listOf(
        MessageDigest.getInstance(kept.getValue("b")), // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(more.getValue("c")), // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance(all["d"]!!), // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
        MessageDigest.getInstance(all["b"]!!), // expect: java.jca.messagedigest-getinstance algorithm=MD5
    )
}

fun parts(): List<MessageDigest> {
    val names = listOf("SHA-256", "SHA-1", "MD5")
    val waiting = ArrayDeque<String>()
    waiting.addLast("SHA-384")
    waiting.addLast("MD2")
    return listOf(
        MessageDigest.getInstance(names.drop(1).first()), // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance(names.take(1).last()), // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
        MessageDigest.getInstance(waiting.removeFirst()), // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    )
}

fun String.fromHex(): ByteArray = chunked(2).map { it.toInt(16).toByte() }.toByteArray()

fun key() = javax.crypto.spec.SecretKeySpec("00112233445566778899aabbccddeeff".fromHex(), "AES") // expect: java.jca.secretkeyspec key=literal-array

fun given(text: String) = javax.crypto.spec.SecretKeySpec(text.fromHex(), "AES") // expect: java.jca.secretkeyspec key=?
