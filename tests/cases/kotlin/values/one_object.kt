import java.security.MessageDigest

sealed class Way {
    object Old : Way()
    class New(val bits: Int) : Way()
}

fun named(way: Way) = when (way) {
    is Way.Old -> "MD5"
    is Way.New -> "SHA-${way.bits}"
}

fun of(): MessageDigest = MessageDigest.getInstance(named(Way.New(512))) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512

enum class Suite(val family: String, val size: Int) {
    SMALL("SHA", 224), LARGE("SHA", 384);

    val full get() = "$family-$size"

    companion object {
        fun by(name: String) = values().first { it.name == name }
    }
}

fun asked(): MessageDigest = MessageDigest.getInstance(Suite.by("LARGE").full) // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
