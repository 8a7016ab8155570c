package shop.any

import korlibs.crypto.AES
import korlibs.crypto.MD5
import korlibs.crypto.Padding
import korlibs.crypto.SHA256
import org.http4k.client.ApacheClient
import org.http4k.client.PreCannedApacheHttpClients.insecureApacheHttpClient

fun ecb(bytes: ByteArray, key: ByteArray) = AES.encryptAesEcb(bytes, key, Padding.PKCS7Padding)  // expect: kotlin.krypto.ecb algorithm=AES mode=ECB; finding: VT-0110

fun cbc(bytes: ByteArray, key: ByteArray) = AES.encryptAesCbc(bytes, key, ByteArray(16), Padding.PKCS7Padding)  // expect: kotlin.krypto.cbc mode=CBC iv=zero; finding: VT-0310; finding: VT-0111

fun fingerprint(bytes: ByteArray) = MD5.digest(bytes)  // expect: kotlin.krypto.digest algorithm=MD5; finding: VT-0201

fun sum(bytes: ByteArray) = SHA256.digest(bytes)  // expect: kotlin.krypto.digest algorithm=SHA-256; no-finding

fun client() = ApacheClient(client = insecureApacheHttpClient())  // expect: kotlin.krypto.http4k-insecure certificate_check=disabled hostname_check=disabled; finding: VT-0701
