import javax.crypto.Cipher

fun pairs() {
    val map = listOf("a" to "DES", "b" to "RC4").toMap()
    Cipher.getInstance(map["b"]) // expect: java.jca.cipher-getinstance algorithm=RC4
    Cipher.getInstance(listOf("a", "b").zip(listOf("DES", "RC4"))[1].second) // expect: java.jca.cipher-getinstance algorithm=RC4
}

fun places() {
    var cipher = "RC4"
    listOf("DES", "RC2").forEachIndexed { place, one -> if (place == 0) cipher = one }
    Cipher.getInstance(cipher) // expect: java.jca.cipher-getinstance algorithm=DES
}

fun truths() {
    Cipher.getInstance(if ("true".toBoolean()) "DES" else "RC4") // expect: java.jca.cipher-getinstance algorithm=DES
    Cipher.getInstance(if ("no".toBoolean()) "DES" else "RC4") // expect: java.jca.cipher-getinstance algorithm=RC4
    val any: Any = "DES"
    Cipher.getInstance(when (any) { is Int -> "RC4"; is String -> any; else -> "RC2" }) // expect: java.jca.cipher-getinstance algorithm=DES
}

fun texts() {
    Cipher.getInstance("RC4|DES".split("|")[1]) // expect: java.jca.cipher-getinstance algorithm=DES
    Cipher.getInstance("RC4.DES".split(".")[0]) // expect: java.jca.cipher-getinstance algorithm=RC4
    val key = "sixteen bytes ok".map { it.code.toByte() }.toByteArray()
    javax.crypto.spec.SecretKeySpec(key, "AES") // expect: java.jca.secretkeyspec key=literal-array
}

fun sizes() {
    val generator = java.security.KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance key_bits=4096
    generator.initialize(maxOf(1, 4096))
}
