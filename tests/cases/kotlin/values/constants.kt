package line

import java.security.MessageDigest

// The constants of an enumeration, asked for by what they are called or hold.
enum class Stamp(val hash: String) {
    QUICK("MD5"),
    SOUND("SHA-512");

    companion object {
        val USUAL = SOUND

        fun called(name: String) = values().first { it.name == name }

        fun of(hash: String) = entries.first { it.hash == hash }
    }
}

fun called(text: ByteArray) = MessageDigest.getInstance(Stamp.called("QUICK").hash).digest(text) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512

fun sound(text: ByteArray) = MessageDigest.getInstance(Stamp.called("SOUND").hash).digest(text) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5

fun of(text: ByteArray) = MessageDigest.getInstance(Stamp.of("MD5").hash).digest(text) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512

fun second(text: ByteArray) = MessageDigest.getInstance(Stamp.values()[1].hash).digest(text) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5

fun usual(text: ByteArray) = MessageDigest.getInstance(Stamp.USUAL.hash).digest(text) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512

fun last(text: ByteArray) = MessageDigest.getInstance(Stamp.values().first { it.ordinal == 0 }.hash).digest(text) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
