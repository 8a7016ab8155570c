package press.setters

import java.security.KeyPairGenerator
import java.security.MessageDigest

class Pairs {
    // What it is set to is not what it holds.
    var bits = 3072
        set(value) {
            field = if (value < 3072) 3072 else value
        }

    fun make() {
        val generator = KeyPairGenerator.getInstance("RSA")  // expect: java.jca.keypairgenerator-getinstance key_bits=3072; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
        generator.initialize(bits)
    }
}

class Halves {
    var size = 4096
        set(value) {
            field = value / 2
        }

    fun make() {
        val generator = KeyPairGenerator.getInstance("RSA")  // expect: java.jca.keypairgenerator-getinstance key_bits=1024; expect-none: java.jca.keypairgenerator-getinstance key_bits=2048
        generator.initialize(size)
    }

    fun shrink() {
        size = 2048
        make()
    }
}

// A property without one, of another name.
class Plain {
    var name = "SHA-256"
}

fun main() {
    val pairs = Pairs()
    pairs.bits = 1024
    pairs.make()
    Halves().shrink()
    val plain = Plain()
    plain.name = "MD5"
    MessageDigest.getInstance(plain.name)  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
}

// An object that is called as a function, after its property was set.
class Request(private val family: String) {
    var bits = 0
        set(value) {
            field = if (value < 1024) 1024 else value
        }

    operator fun invoke() {
        val generator = KeyPairGenerator.getInstance(family)  // expect: java.jca.keypairgenerator-getinstance algorithm=DSA key_bits=3072; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
        generator.initialize(bits)
    }
}

fun called() {
    val request = Request("DSA")
    request.bits = 3072
    request()
}
