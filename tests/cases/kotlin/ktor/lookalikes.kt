package shop.web

import shop.util.Digest
import shop.util.generateNonce
import shop.util.getDigestFunction
import shop.util.sha1
import shop.util.SessionTransportTransformerEncrypt
import shop.util.SessionTransportTransformerMessageAuthentication

fun fingerprint(bytes: ByteArray) = sha1(bytes)  // expect-none: kotlin.ktor.sha1

fun streamed() = Digest("MD5")  // expect-none: kotlin.ktor.digest-new

fun salted() = getDigestFunction("SHA-256") { "pepper$it" }  // expect-none: kotlin.ktor.digest

fun nonce() = generateNonce()  // expect-none: kotlin.ktor.nonce

fun sessions(key: ByteArray) {
    SessionTransportTransformerEncrypt(key, key)  // expect-none: kotlin.ktor.session-encrypt
    SessionTransportTransformerMessageAuthentication(key)  // expect-none: kotlin.ktor.session-authentication
}
