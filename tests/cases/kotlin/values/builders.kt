package shop.trace

import java.security.MessageDigest

class WeakBuilder {
    private var name = "SHA-256"
    fun name(given: String) = apply { name = given }
    fun build(): MessageDigest = MessageDigest.getInstance(name)  // finding: VT-0201
}

fun weak() = WeakBuilder().name("MD5").build()

class StrongBuilder {
    private var name = "MD5"
    fun name(given: String): StrongBuilder {
        this.name = given
        return this
    }
    fun build(): MessageDigest = MessageDigest.getInstance(name)  // no-finding
}

fun strong() = StrongBuilder().name("SHA-512").build()
