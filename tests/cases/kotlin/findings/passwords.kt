package shop.find

import java.security.SecureRandom
import javax.crypto.SecretKey
import javax.crypto.SecretKeyFactory
import javax.crypto.spec.PBEKeySpec

fun few(password: CharArray, salt: ByteArray) {
    val spec = PBEKeySpec(password, salt, 1000, 256)  // finding: VT-0402
    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec)  // no-finding
}

fun many(password: CharArray, salt: ByteArray) {
    val spec = PBEKeySpec(password, salt, 700_000, 256)  // no-finding
    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec)  // no-finding
}

fun salted(password: CharArray): SecretKey {
    val spec = PBEKeySpec(password, "salt".toByteArray(), 700_000, 256)  // finding: VT-0320
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec)
}

fun drawn(password: CharArray): PBEKeySpec {
    val salt = ByteArray(16)
    SecureRandom().nextBytes(salt)
    return PBEKeySpec(password, salt, 700_000, 256)  // no-finding
}

fun fixed(salt: ByteArray) = PBEKeySpec("opensesame".toCharArray(), salt, 700_000, 256)  // finding: VT-0302
