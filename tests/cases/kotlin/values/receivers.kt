package notes

import java.security.MessageDigest

class Options {
  var digest: String = "SHA-256"
}

class Own {
  private var name = "SHA-512"

  fun set() {
    val made = Options().apply { digest = "MD5" }
    MessageDigest.getInstance(made.digest)  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(with(Options()) { digest })  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(Options().run { digest })  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  // The receiver has no such property: it is the class's own.
  fun around() {
    val made = Options().apply { digest = name }
    MessageDigest.getInstance(made.digest)  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
}

class PairSettings {
    var size = 3072
    fun make(): java.security.KeyPair =
        java.security.KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance key_bits=1024; expect: java.jca.keypairgenerator-getinstance key_bits=2048
            .also { it.initialize(size) }
            .genKeyPair()
}

fun pairOf(block: PairSettings.() -> Unit) = PairSettings().apply(block).make()

fun pairBy(block: PairSettings.() -> Unit): java.security.KeyPair {
    val settings = PairSettings()
    settings.block()
    return settings.make()
}

fun small() = pairOf { size = 1024 }

fun larger() = pairBy { size = 2048 }
