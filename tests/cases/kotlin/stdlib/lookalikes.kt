package shop.own

import games.random.Random
import games.uuid.Uuid
import shop.io.File
import javax.crypto.spec.SecretKeySpec

fun dice(): Int = Random.nextInt(6)  // expect-none: kotlin.stdlib.random

fun bytes() = Random.nextBytes(16)  // expect-none: kotlin.stdlib.random-bytes

fun seeded() = Random(4)  // expect-none: kotlin.stdlib.random-seeded

fun identifier() = Uuid.random()  // expect-none: kotlin.stdlib.uuid-random

fun stored() = SecretKeySpec(File("key.bin").readBytes(), "AES")  // expect-none: kotlin.stdlib.file; expect: java.jca.secretkeyspec key=?
