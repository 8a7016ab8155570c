package shop.trace

import java.security.MessageDigest

abstract class Base {
    abstract fun name(): String
    fun digest(): MessageDigest = MessageDigest.getInstance(name())  // finding: VT-0201
}

class Weak : Base() {
    override fun name() = "MD5"
}

interface Named {
    val title: String
}

class Strong : Named {
    override val title = "SHA-256"
    fun digest(): MessageDigest = MessageDigest.getInstance(title)  // no-finding
}

fun weak() = Weak().digest()
