package shop.find

import java.security.SecureRandom
import javax.crypto.spec.SecretKeySpec
import kotlin.random.Random

fun token(): SecretKeySpec {
    val bytes = Random.nextBytes(32)  // finding: VT-0605
    return SecretKeySpec(bytes, "AES")  // finding: VT-0303
}

fun java(): SecretKeySpec {
    val bytes = ByteArray(16)
    java.util.Random(7).nextBytes(bytes)  // finding: VT-0605
    return SecretKeySpec(bytes, "AES")  // finding: VT-0303
}

fun secure(): SecretKeySpec {
    val bytes = ByteArray(16)
    SecureRandom().nextBytes(bytes)  // no-finding
    return SecretKeySpec(bytes, "AES")  // no-finding
}
