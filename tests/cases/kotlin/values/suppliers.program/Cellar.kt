package cellar

import javax.crypto.spec.SecretKeySpec

class Cellar(private val bolt: () -> ByteArray) {
    fun lock() = SecretKeySpec(bolt(), "AES") // expect: java.jca.secretkeyspec key=literal
}
