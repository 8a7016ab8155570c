package shop.trace

import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec
import java.security.SecureRandom

fun weak(text: ByteArray, key: ByteArray): ByteArray =
    Cipher.getInstance("AES/ECB/PKCS5Padding").run {  // finding: VT-0110
        init(Cipher.ENCRYPT_MODE, SecretKeySpec(key, "AES"))
        doFinal(text)
    }

fun strong(text: ByteArray, key: ByteArray): ByteArray {
    val nonce = ByteArray(12).also { SecureRandom().nextBytes(it) }
    val cipher = "AES/GCM/NoPadding".let { Cipher.getInstance(it) }.apply {  // no-finding
        init(Cipher.ENCRYPT_MODE, SecretKeySpec(key, "AES"), GCMParameterSpec(128, nonce))
    }
    return with(cipher) { doFinal(text) }
}
