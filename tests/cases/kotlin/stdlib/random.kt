package shop.draw

import java.io.File
import javax.crypto.spec.SecretKeySpec
import kotlin.random.Random
import kotlin.uuid.Uuid

fun dice(): Int = Random.nextInt(1, 7)  // expect: kotlin.stdlib.random generator=predictable

fun key() = SecretKeySpec(Random.nextBytes(16), "AES")  // expect: kotlin.stdlib.random-bytes generator=predictable; expect: java.jca.secretkeyspec key=predictable-random key_bits=128

fun filled(): SecretKeySpec {
    val bytes = ByteArray(32)
    Random.Default.nextBytes(bytes)  // expect: kotlin.stdlib.random-bytes
    return SecretKeySpec(bytes, "AES")  // expect: java.jca.secretkeyspec key=predictable-random key_bits=256
}

fun seeded(): SecretKeySpec {
    val generator = Random(20)  // expect: kotlin.stdlib.random-seeded seed=literal
    return SecretKeySpec(generator.nextBytes(16), "AES")  // expect: java.jca.secretkeyspec key=predictable-random
}

fun identifier() = Uuid.random()  // expect: kotlin.stdlib.uuid-random generator=secure

fun stored() = SecretKeySpec(File("key.bin").readBytes(), "AES")  // expect: java.jca.secretkeyspec key=file; expect-applied: kotlin.stdlib.file
