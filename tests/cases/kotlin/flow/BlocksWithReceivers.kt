package stretched

import javax.crypto.spec.PBEKeySpec

class Stretching private constructor(val rounds: Int, val bits: Int) {
    class Settings {
        private var rounds = 600_000
        private var bits = 256

        fun rounds(count: Int) = apply { rounds = count }

        fun bits(count: Int) = apply { bits = count }

        fun done() = Stretching(rounds, bits)
    }
}

fun stretching(block: Stretching.Settings.() -> Unit): Stretching = Stretching.Settings().apply(block).done()

// A function of the receiver's class that goes by the name of one of its properties.
fun quick(password: CharArray, salt: ByteArray): PBEKeySpec {
    val how = stretching { rounds(1_500) }
    return PBEKeySpec(password, salt, how.rounds, how.bits) // expect: java.jca.pbekeyspec iterations=1500; expect-none: java.jca.pbekeyspec iterations=600000
}

fun usual(password: CharArray, salt: ByteArray): PBEKeySpec {
    val how = stretching { bits(512) }
    return PBEKeySpec(password, salt, how.rounds, how.bits) // expect: java.jca.pbekeyspec iterations=600000 output_bits=512
}
