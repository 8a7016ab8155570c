package bell

import java.security.MessageDigest
import javax.crypto.Cipher
import javax.crypto.SecretKey

class Door {
    var name = ""
}

// A parameter that is called on something, where it stands; elsewhere that name is a method's.
fun door(init: Door.() -> Unit): Door {
    val made = Door()
    made.init()
    return made
}

fun doors(): MessageDigest {
    val made = door { name = "MD5" }
    return MessageDigest.getInstance(made.name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
}

fun seal(key: SecretKey): Cipher {
    val cipher = Cipher.getInstance("AES/GCM/NoPadding") // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM function=encrypt
    cipher.init(Cipher.ENCRYPT_MODE, key)
    return cipher
}
