package shop.any

import shop.crypto.AES
import shop.crypto.MD5
import shop.http.insecureApacheHttpClient

fun ecb(bytes: ByteArray, key: ByteArray) = AES.encryptAesEcb(bytes, key, 7)  // expect-none: kotlin.krypto.ecb

fun cbc(bytes: ByteArray, key: ByteArray) = AES.encryptAesCbc(bytes, key, ByteArray(16), 7)  // expect-none: kotlin.krypto.cbc

fun fingerprint(bytes: ByteArray) = MD5.digest(bytes)  // expect-none: kotlin.krypto.digest

fun client() = insecureApacheHttpClient()  // expect-none: kotlin.krypto.http4k-insecure
