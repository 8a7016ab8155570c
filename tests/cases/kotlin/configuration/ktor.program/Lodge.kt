package lodge

import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationEnvironment
import io.ktor.server.config.ApplicationConfig
import io.ktor.server.config.tryGetString
import java.security.MessageDigest
import javax.crypto.spec.PBEKeySpec

fun Application.module(word: CharArray, salt: ByteArray) {
    val rounds = environment.config.property("lodge.rounds").getString().toInt()
    PBEKeySpec(word, salt, rounds, 256)  // expect: java.jca.pbekeyspec iterations=1200
    val other = environment.config.propertyOrNull("lodge.rounds")?.getString()?.toInt() ?: 600_000
    PBEKeySpec(word, salt, other, 256)  // expect: java.jca.pbekeyspec iterations=1200
    Porter(environment.config).digest()
    mac(environment)
}

class Porter(private val config: ApplicationConfig) {
    fun digest() = MessageDigest.getInstance(config.property("lodge.digest").getString())  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

    fun text() = MessageDigest.getInstance(config.tryGetString("lodge.digest") ?: "SHA-256")  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
}

fun mac(environment: ApplicationEnvironment) =
    MessageDigest.getInstance(environment.config.property("lodge.digest").getString())  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

// Another's configuration says what it likes.
class Guest(private val config: house.Config) {
    fun digest() = MessageDigest.getInstance(config.property("lodge.digest").getString())  // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
}
