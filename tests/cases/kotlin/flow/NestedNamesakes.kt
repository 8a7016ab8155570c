import javax.crypto.Cipher

// Classes and objects within classes: each is known by the class around it.
class OldVault {
    enum class Kind(val cipher: String) { LOCAL("DES") }

    object Names {
        const val CIPHER = "RC4"
    }

    class Choice(val cipher: String = "RC2")

    fun seal() {
        Cipher.getInstance(Kind.LOCAL.cipher) // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(Names.CIPHER) // expect: java.jca.cipher-getinstance algorithm=RC4
        Cipher.getInstance(Choice().cipher) // expect: java.jca.cipher-getinstance algorithm=RC2
    }
}

class NewVault {
    enum class Kind(val cipher: String) { LOCAL("AES/GCM/NoPadding") }

    object Names {
        const val CIPHER = "ChaCha20-Poly1305"
    }

    class Choice(val cipher: String = "AES/GCM/NoPadding")

    fun seal() {
        Cipher.getInstance(Kind.LOCAL.cipher) // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
        Cipher.getInstance(Names.CIPHER) // expect: java.jca.cipher-getinstance algorithm=ChaCha20-Poly1305
        Cipher.getInstance(Choice().cipher) // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
        Cipher.getInstance(OldVault.Kind.LOCAL.cipher) // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(OldVault.Choice("RC4").cipher) // expect: java.jca.cipher-getinstance algorithm=RC4
    }
}
