package post

import java.security.SecureRandom
import javax.crypto.Cipher
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

fun prepared(key: SecretKey): Cipher {
    val envelope = Envelope().apply { tag = 120 }
    return close(key, envelope)
}

private fun close(key: SecretKey, envelope: Envelope): Cipher {
    val cipher = Cipher.getInstance("AES/GCM/NoPadding")
    cipher.init(Cipher.ENCRYPT_MODE, key, GCMParameterSpec(envelope.tag, envelope.nonce)) // expect: java.jca.gcmparameterspec iv=literal tag_bits=120
    return cipher
}

fun fresh(key: SecretKey): Cipher {
    val sent = Envelope().also { println("sending") }.apply { nonce = ByteArray(12).also { SecureRandom().nextBytes(it) } }
    val cipher = Cipher.getInstance("AES/GCM/NoPadding")
    cipher.init(Cipher.ENCRYPT_MODE, key, GCMParameterSpec(sent.tag, sent.nonce)) // expect: java.jca.gcmparameterspec iv=secure-random; expect-none: java.jca.gcmparameterspec iv=literal
    return cipher
}
