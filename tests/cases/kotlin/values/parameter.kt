package shop.trace

import java.security.MessageDigest

class Fingerprints {
    fun old(bytes: ByteArray) = make("MD5", bytes)

    private fun make(name: String, bytes: ByteArray): ByteArray =
        MessageDigest.getInstance(name).digest(bytes)  // finding: VT-0201
}

class Sound {
    fun good(bytes: ByteArray) = create("SHA-256", bytes)

    private fun create(name: String, bytes: ByteArray): ByteArray =
        MessageDigest.getInstance(name).digest(bytes)  // no-finding
}
