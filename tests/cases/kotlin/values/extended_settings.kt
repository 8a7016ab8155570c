package bell

import java.security.MessageDigest

class Settings {
    var name = "SHA-256"
}

// Functions that extend a class of the file set what its objects hold.
fun Settings.old() { name = "MD5" }

fun Settings.named(other: String) = apply { name = other }

infix fun Settings.called(other: String): Settings {
    name = other
    return this
}

interface Named {
    val label: String
}

object Older : Named {
    override val label = "MD2"
}

fun Named.sum(): MessageDigest = MessageDigest.getInstance(label) // expect: java.jca.messagedigest-getinstance algorithm=MD2

fun sums(): List<MessageDigest> {
    Older.sum()
    val settings = Settings()
    settings.old()
    return listOf(
        MessageDigest.getInstance(settings.name), // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance(Settings().named("SHA-1").name), // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance((Settings() called "SHA-512").name), // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
        MessageDigest.getInstance(Settings().name), // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    )
}
