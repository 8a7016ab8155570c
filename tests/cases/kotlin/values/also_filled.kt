import java.security.SecureRandom
import javax.crypto.spec.IvParameterSpec

fun filled(): IvParameterSpec {
    val fixed = "0123456789abcdef".toByteArray()
    val iv = fixed.also { SecureRandom().nextBytes(it) }
    return IvParameterSpec(iv) // expect: java.jca.ivparameterspec iv=secure-random
}

fun told(): IvParameterSpec {
    val fixed = "0123456789abcdef".toByteArray()
    val iv = fixed.also { println(it.size) }
    return IvParameterSpec(iv) // expect: java.jca.ivparameterspec iv=literal
}
