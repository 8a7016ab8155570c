package shop.trace

import java.security.MessageDigest

fun fallback(bytes: ByteArray): ByteArray {
    val digest = try {
        MessageDigest.getInstance("SHA-256")  // no-finding
    } catch (missing: Exception) {
        MessageDigest.getInstance("MD5")  // finding: VT-0201
    }
    return digest.digest(bytes)
}
