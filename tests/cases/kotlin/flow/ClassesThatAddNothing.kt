import javax.crypto.Cipher

// A class that adds nothing to its base is one of its own.
sealed class Level

class Low : Level()

class High : Level()

private fun cipher(level: Level) = when (level) {
    is Low -> "DES"
    is High -> "AES/GCM/NoPadding"
    else -> "RC4"
}

fun low() = Cipher.getInstance(cipher(Low())) // expect: java.jca.cipher-getinstance algorithm=DES

fun high() = Cipher.getInstance(cipher(High())) // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
