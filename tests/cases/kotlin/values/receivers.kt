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
