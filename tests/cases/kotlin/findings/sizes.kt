package shop.find

import java.security.KeyPairGenerator

fun short() = KeyPairGenerator.getInstance("RSA").apply { initialize(1024) }.generateKeyPair()  // finding: VT-0501

fun long() = KeyPairGenerator.getInstance("RSA").apply { initialize(3072) }.generateKeyPair()  // no-finding

fun configured(bits: Int = 512): KeyPairGenerator {
    val generator = KeyPairGenerator.getInstance("RSA")
    generator.initialize(bits)  // finding: VT-0501
    return generator
}

fun weak() = configured()
