package line

import java.security.MessageDigest
import javax.crypto.Cipher

fun String.asCipher(): Cipher = Cipher.getInstance(this) // expect: java.jca.cipher-getinstance algorithm=DES

fun ByteArray.hashed(name: String): ByteArray = MessageDigest.getInstance(name).digest(this) // expect: java.jca.messagedigest-getinstance algorithm=MD5

fun named(text: String) = text
