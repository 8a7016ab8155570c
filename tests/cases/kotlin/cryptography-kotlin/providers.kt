package shop.any

import dev.whyoleg.cryptography.BinarySize.Companion.bits
import dev.whyoleg.cryptography.CryptographyProvider
import dev.whyoleg.cryptography.algorithms.AES
import dev.whyoleg.cryptography.algorithms.MD5
import dev.whyoleg.cryptography.algorithms.PBKDF2
import dev.whyoleg.cryptography.algorithms.RSA
import dev.whyoleg.cryptography.algorithms.SHA256
import dev.whyoleg.cryptography.algorithms.SHA512

private const val SMALL = 1024

suspend fun ciphers() {
    CryptographyProvider.Default.get(AES.ECB).keyGenerator().generateKey()  // expect: kotlin.cryptography-kotlin.get-cipher algorithm=AES mode=ECB; finding: VT-0110
    CryptographyProvider.Default.get(AES.GCM).keyGenerator().generateKey()  // expect: kotlin.cryptography-kotlin.get-cipher algorithm=AES mode=GCM; no-finding
}

class Provided(private val provider: CryptographyProvider) {
    suspend fun pair() = provider.get(RSA.PSS)  // expect-applied: kotlin.cryptography-kotlin.get-rsa
        .keyPairGenerator(1024.bits, digest = SHA512)  // expect: kotlin.cryptography-kotlin.rsa-keys algorithm=RSA key_bits=1024 padding=PSS; finding: VT-0501

    suspend fun named() = provider.get(RSA.OAEP).keyPairGenerator(keySize = SMALL.bits)  // expect: kotlin.cryptography-kotlin.rsa-keys key_bits=1024; finding: VT-0501

    suspend fun usual() = provider.get(RSA.OAEP).keyPairGenerator()  // expect: kotlin.cryptography-kotlin.rsa-keys key_bits=4096; no-finding

    suspend fun fingerprint(bytes: ByteArray) = provider.get(MD5).hasher().hash(bytes)  // expect: kotlin.cryptography-kotlin.get-digest algorithm=MD5; finding: VT-0201

    suspend fun sum(bytes: ByteArray) = provider.get(SHA256).hasher().hash(bytes)  // expect: kotlin.cryptography-kotlin.get-digest algorithm=SHA-256; no-finding

    suspend fun key() = provider.get(PBKDF2)  // expect-applied: kotlin.cryptography-kotlin.get-pbkdf2
        .secretDerivation(SHA512, "one salt for all".encodeToByteArray(), 1000, 256.bits)  // expect: kotlin.cryptography-kotlin.pbkdf2 algorithm=PBKDF2 digest=SHA-512 iterations=1000 salt=literal output_bits=256; finding: VT-0320; finding: VT-0402
}
