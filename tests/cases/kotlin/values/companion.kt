package shop.trace

import java.security.MessageDigest

class Weak {
    companion object {
        private const val NAME = "MD5"
        fun digest(): MessageDigest = MessageDigest.getInstance(NAME)  // finding: VT-0201
    }
}

class Strong {
    companion object {
        @JvmStatic
        val NAME = "SHA-512"
    }

    fun digest(): MessageDigest = MessageDigest.getInstance(Strong.NAME)  // no-finding
}
