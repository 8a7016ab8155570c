package box

import java.security.SecureRandom
import javax.crypto.spec.IvParameterSpec

// What a class leaves to another object.
interface Vector {
    fun make(): ByteArray
    val again: ByteArray
}

class Still : Vector {
    override fun make() = ByteArray(16) { 9 }
    override val again = "the same as ever".toByteArray()
}

class Moving : Vector {
    override fun make() = ByteArray(16).apply { SecureRandom().nextBytes(this) }
    override val again = ByteArray(16).also { SecureRandom().nextBytes(it) }
}

class Passing(given: Vector) : Vector by given

class Half(given: Vector) : Vector by given {
    override fun make() = ByteArray(16).apply { SecureRandom().nextBytes(this) }
}

fun all() {
    IvParameterSpec(Passing(Still()).make()) // expect: java.jca.ivparameterspec iv=literal-array
    IvParameterSpec(Passing(Moving()).make()) // expect: java.jca.ivparameterspec iv=secure-random
    IvParameterSpec(Half(Still()).make()) // expect: java.jca.ivparameterspec iv=secure-random
    IvParameterSpec(Half(Still()).again) // expect: java.jca.ivparameterspec iv=literal
}
