package shop.trace

import javax.crypto.Cipher

class Weak(private val transformation: String) {
    fun cipher(): Cipher = Cipher.getInstance(transformation)  // finding: VT-0101; finding: VT-0111
}

val weak = Weak("DES/CBC/PKCS5Padding").cipher()

class Strong(name: String) {
    private val whole = "$name/GCM/NoPadding"
    fun cipher(): Cipher = Cipher.getInstance(whole)  // no-finding
}

val strong = Strong("AES").cipher()
