import javax.crypto.Cipher
import javax.crypto.spec.SecretKeySpec

data class Spelling(val cipher: String = "AES", val mode: String = "GCM", val padding: String = "NoPadding") {
    val whole: String get() = "$cipher/$mode/$padding"
    val short = "$cipher/$mode"
}

// What a class computes of its properties is another one in a copy.
fun copied() {
    Cipher.getInstance(Spelling().copy(mode = "ECB").whole) // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB; expect-none: java.jca.cipher-getinstance mode=GCM
    Cipher.getInstance(Spelling().copy("DES", "CBC").whole) // expect: java.jca.cipher-getinstance algorithm=DES mode=CBC
    Cipher.getInstance(Spelling(cipher = "DESede").copy(mode = "CBC").short + "/PKCS5Padding") // expect: java.jca.cipher-getinstance algorithm=3DES mode=CBC
    Cipher.getInstance(Spelling(mode = "ECB").copy(mode = "GCM").whole) // expect: java.jca.cipher-getinstance mode=GCM; expect-none: java.jca.cipher-getinstance mode=ECB
}

private val halves = listOf("Padding", "No", "/", "GCM", "/", "AES")

// Lists turned round.
fun turned() {
    Cipher.getInstance(halves.reversed().joinToString("")) // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM padding=NoPadding
    Cipher.getInstance(buildString { for (part in halves.asReversed()) append(part) }) // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM padding=NoPadding
    Cipher.getInstance(halves.last()) // expect: java.jca.cipher-getinstance algorithm=AES
}
