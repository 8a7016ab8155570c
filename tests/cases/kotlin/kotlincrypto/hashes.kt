package shop.any

import org.kotlincrypto.hash.md.MD5
import org.kotlincrypto.hash.sha2.SHA256
import org.kotlincrypto.macs.hmac.sha2.HmacSHA256

fun weak(bytes: ByteArray) = MD5().digest(bytes)  // expect: kotlin.kotlincrypto.hash algorithm=MD5

fun strong(bytes: ByteArray) = SHA256().digest(bytes)  // expect: kotlin.kotlincrypto.hash algorithm=SHA-256

fun tag(bytes: ByteArray) = HmacSHA256("open words".encodeToByteArray()).doFinal(bytes)  // expect: kotlin.kotlincrypto.hmac digest=SHA-256 key=literal
