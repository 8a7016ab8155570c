package bell

import java.security.KeyPairGenerator
import java.security.MessageDigest
import javax.crypto.Cipher
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

class Door {
    var name = ""
}

// Functions of the file that have the names of a library's methods, but take other arguments or extend another type.
fun Door.init(mode: Int, key: Any) { name = "$mode$key" }

fun Door.update(data: ByteArray) { name = String(data) }

fun KeyPairGenerator.initialize(size: String) = initialize(size.toInt())

fun MessageDigest.digest(text: String): ByteArray = digest(text.toByteArray())

fun Cipher.begin(key: SecretKey) = init(Cipher.ENCRYPT_MODE, key, GCMParameterSpec(128, ByteArray(12)))

fun seal(key: SecretKey): Cipher {
    val cipher = Cipher.getInstance("AES/GCM/NoPadding") // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM function=encrypt iv=literal-array
    cipher.init(Cipher.ENCRYPT_MODE, key, GCMParameterSpec(128, byteArrayOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3)))
    return cipher
}

fun begun(key: SecretKey): Cipher {
    val cipher = Cipher.getInstance("AES/GCM/NoPadding") // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM function=encrypt iv=zero
    cipher.begin(key)
    return cipher
}

fun pairs() {
    val text = KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=1024
    text.initialize("1024")
    val number = KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=2048
    number.initialize(2048)
}

fun doors(): String {
    val second = Door()
    second.init(5, "")
    MessageDigest.getInstance("MD" + second.name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    return second.name
}
