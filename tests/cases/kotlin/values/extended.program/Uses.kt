package line

class Uses { // expect-none
    fun run() = "DES/CBC/PKCS5Padding".asCipher()
    fun hash(data: ByteArray) = data.hashed("MD5")
    fun other(one: Other) = one.named("SHA-1")
}
