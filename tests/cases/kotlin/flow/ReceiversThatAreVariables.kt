package press.receivers

import java.security.MessageDigest
import javax.crypto.Cipher

class Choice {
    var digest = "SHA-256"
    val cipher = "AES/GCM/NoPadding"
}

class Other(val digest: String)

// What a block asks for by its bare name is its receiver's, where that is a variable of a class of the file.
fun chosen(page: ByteArray): ByteArray {
    val choice = Choice()
    choice.digest = "MD5"
    return choice.run { MessageDigest.getInstance(digest) }.digest(page)  // expect: java.jca.messagedigest-getinstance algorithm=MD5
}

fun applied(choice: Choice) {
    choice.apply { println(Cipher.getInstance(cipher)) }  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
}

fun within(page: ByteArray): ByteArray {
    val picked: Choice = Choice()
    picked.digest = "SHA-1"
    return with(picked) { MessageDigest.getInstance(digest) }.digest(page)  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
}

// A variable of the function goes before it.
fun own(page: ByteArray): ByteArray {
    val other = Other("MD5")
    val cipher = "SHA-384"
    return other.run { MessageDigest.getInstance(cipher) }.digest(page)  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
}

// The first argument of the program, or this.
fun main(arguments: Array<String>) {
    MessageDigest.getInstance(arguments.getOrElse(0) { "MD5" })  // expect: java.jca.messagedigest-getinstance algorithm=MD5
}
