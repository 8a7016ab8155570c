package house.choices

import java.security.KeyPairGenerator
import java.security.MessageDigest
import javax.crypto.spec.PBEKeySpec

class Maker(private val choice: Choice = Choice.QUICK) {
    fun print(page: ByteArray) = MessageDigest.getInstance(choice.digest).digest(page)  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    fun other() = MessageDigest.getInstance(Choice.LASTING.digest)  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
}

fun pair(sizes: Sizes) {
    val generator = KeyPairGenerator.getInstance(sizes.family)  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=1024
    generator.initialize(sizes.bits)
}

fun small() = pair(Sizes(bits = 1024))

fun rounds(password: CharArray, salt: ByteArray) {
    val slow = Slow()
    slow.count = 400
    PBEKeySpec(password, salt, slow.count, 256)  // expect: java.jca.pbekeyspec iterations=400
}
