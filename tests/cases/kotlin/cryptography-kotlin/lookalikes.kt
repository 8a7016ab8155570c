package shop.any

import shop.crypto.AES
import shop.crypto.MD5
import shop.crypto.PBKDF2
import shop.crypto.Provider
import shop.crypto.RSA

class Own(private val provider: Provider) {
    fun cipher() = provider.get(AES.ECB)  // expect-none: kotlin.cryptography-kotlin.get-cipher

    fun pair() = provider.get(RSA.PSS)  // expect-none: kotlin.cryptography-kotlin.get-rsa
        .keyPairGenerator(1024)  // expect-none: kotlin.cryptography-kotlin.rsa-keys

    fun hash() = provider.get(MD5)  // expect-none: kotlin.cryptography-kotlin.get-digest

    fun key(salt: ByteArray) = provider.get(PBKDF2)  // expect-none: kotlin.cryptography-kotlin.get-pbkdf2
        .secretDerivation(MD5, salt, 1000, 256)  // expect-none: kotlin.cryptography-kotlin.pbkdf2
}
