package line

import javax.crypto.Cipher

sealed class Way(val transformation: String, val note: String = "none") {
    object Old : Way("DES/CBC/PKCS5Padding")
    object New : Way("AES/GCM/NoPadding", note = "modern") {
        override fun toString() = note
    }
}

class Opens(private val way: Way = Way.New) {
    fun open(): Cipher = Cipher.getInstance(way.transformation)
}

fun old(): Cipher = Cipher.getInstance(Way.Old.transformation) // expect: java.jca.cipher-getinstance algorithm=DES
fun new(): Cipher = Cipher.getInstance(Way.New.transformation) // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM; no-finding: VT-0101
