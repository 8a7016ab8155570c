package shop.find

import java.security.SecureRandom
import javax.crypto.Cipher
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.IvParameterSpec

fun zeros(key: SecretKey, text: ByteArray): ByteArray {
    val cipher = Cipher.getInstance("AES/CBC/PKCS5Padding")  // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, IvParameterSpec(ByteArray(16)))  // finding: VT-0310
    return cipher.doFinal(text)
}

class Repeating(private val key: SecretKey) {
    private val vector = ByteArray(16) { 7 }

    fun encrypt(text: ByteArray): ByteArray {
        val cipher = Cipher.getInstance("AES/CTR/NoPadding")  // finding: VT-0111
        cipher.init(Cipher.ENCRYPT_MODE, key, IvParameterSpec(vector))  // finding: VT-0311
        return cipher.doFinal(text)
    }
}

fun words(key: SecretKey, text: ByteArray): ByteArray =
    Cipher.getInstance("AES/GCM/NoPadding").run {
        init(Cipher.ENCRYPT_MODE, key, GCMParameterSpec(128, "twelve chars".toByteArray()))  // finding: VT-0311
        doFinal(text)
    }

fun drawn(key: SecretKey, text: ByteArray): ByteArray {
    val vector = IvParameterSpec(ByteArray(16).apply { SecureRandom().nextBytes(this) })  // no-finding
    val cipher = Cipher.getInstance("AES/CBC/PKCS5Padding")  // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, vector)
    return vector.iv + cipher.doFinal(text)
}

fun nonce(key: SecretKey, text: ByteArray): ByteArray {
    val bytes = ByteArray(12)
    SecureRandom().nextBytes(bytes)
    val cipher = Cipher.getInstance("AES/GCM/NoPadding")  // no-finding
    cipher.init(Cipher.ENCRYPT_MODE, key, GCMParameterSpec(128, bytes))  // no-finding
    return bytes + cipher.doFinal(text)
}

fun open(key: SecretKey, message: ByteArray): ByteArray {
    val vector = IvParameterSpec(message, 0, 16)  // no-finding
    val cipher = Cipher.getInstance("AES/CBC/PKCS5Padding")  // finding: VT-0111
    cipher.init(Cipher.DECRYPT_MODE, key, vector)
    return cipher.doFinal(message, 16, message.size - 16)
}
