package shop.web

import io.ktor.server.sessions.SessionTransportTransformerEncrypt
import io.ktor.server.sessions.SessionTransportTransformerMessageAuthentication
import io.ktor.util.Digest
import io.ktor.util.generateNonce
import io.ktor.util.getDigestFunction
import io.ktor.util.hex
import io.ktor.util.sha1

fun fingerprint(bytes: ByteArray) = sha1(bytes)  // expect: kotlin.ktor.sha1 algorithm=SHA-1

fun streamed() = Digest("MD5")  // expect: kotlin.ktor.digest-new algorithm=MD5

fun salted() = getDigestFunction("SHA-256") { "pepper$it" }  // expect: kotlin.ktor.digest algorithm=SHA-256

fun nonce() = generateNonce()  // expect: kotlin.ktor.nonce generator=secure

fun sessions() {
    val encryption = hex("00112233445566778899aabbccddeeff")
    SessionTransportTransformerEncrypt(encryption, hex("6819b57a"))  // expect: kotlin.ktor.session-encrypt algorithm=AES mode=CBC key=literal key_bits=128 role=authenticated iv=secure-random
    SessionTransportTransformerMessageAuthentication(System.getenv("SIGN").toByteArray())  // expect: kotlin.ktor.session-authentication algorithm=HMAC digest=SHA-256 key=environment
    SessionTransportTransformerMessageAuthentication(System.getenv("SIGN").toByteArray(), "HmacMD5")  // expect: kotlin.ktor.session-authentication algorithm=HMAC digest=MD5
}

fun vectors(encryption: ByteArray, signing: ByteArray) {
    SessionTransportTransformerEncrypt(encryption, signing, { size -> ByteArray(size) })  // expect: kotlin.ktor.session-encrypt iv=zero
    SessionTransportTransformerEncrypt(encryption, signing, ivGenerator = { "sixteen bytes 16".toByteArray() })  // expect: kotlin.ktor.session-encrypt iv=literal
    SessionTransportTransformerEncrypt(encryption, signing, ivGenerator = { java.security.SecureRandom().generateSeed(it) })  // expect: kotlin.ktor.session-encrypt iv=secure-random
}
