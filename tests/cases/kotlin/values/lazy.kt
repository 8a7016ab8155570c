package shop.trace

import javax.crypto.Cipher

class Weak {
    private val cipher: Cipher by lazy { Cipher.getInstance("DES/CBC/PKCS5Padding") }  // finding: VT-0101; finding: VT-0111
}

class Strong {
    private val name by lazy { "AES/GCM/NoPadding" }
    fun cipher(): Cipher = Cipher.getInstance(name)  // no-finding
}
