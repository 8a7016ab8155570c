package bell

import java.security.MessageDigest
import kotlin.properties.Delegates
import kotlin.reflect.KProperty

class Fixed(private val name: String) {
    operator fun getValue(owner: Any?, property: KProperty<*>): String = name
}

class Watched {
    var name: String by Delegates.observable("MD5") { _, _, _ -> }

    fun sum(): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5
}

class Told(settings: Map<String, String>) {
    val name: String by settings
}

class Answered {
    private val name by Fixed("SHA-1")
    private val other by house.settings("SHA-1")

    fun sum(): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    fun second(): MessageDigest = MessageDigest.getInstance(other) // expect: java.jca.messagedigest-getinstance algorithm=?
}

fun told(): MessageDigest =
    MessageDigest.getInstance(Told(mapOf("name" to "MD2")).name) // expect: java.jca.messagedigest-getinstance algorithm=MD2
