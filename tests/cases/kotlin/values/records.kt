package notes

import java.security.MessageDigest

data class Setup(val title: String, val digest: String)

class Chosen(val digest: String) {
  constructor() : this("SHA-512")

  operator fun invoke() = digest
}

class Copied(val digest: String) {
  fun copy(digest: String) = Copied("MD5")
}

fun copies() {
  val first = Setup("a", "MD5")
  MessageDigest.getInstance(first.copy(digest = "SHA-256").digest)  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  MessageDigest.getInstance(first.copy(title = "b").digest)  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  MessageDigest.getInstance(Copied("SHA-1").copy(digest = "SHA-1").digest)  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  val chosen = Chosen()
  MessageDigest.getInstance(chosen())  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
}

fun parts() {
  val names = mutableListOf("MD5", "SHA-256")
  MessageDigest.getInstance(names.last())  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  names.removeAt(0)
  MessageDigest.getInstance(names[0])  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  MessageDigest.getInstance(listOf("SHA-384").single())  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  val table = mapOf("old" to "MD5")
  MessageDigest.getInstance(table.getOrElse("new") { "SHA-512" })  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  MessageDigest.getInstance("hash=SHA-1".substringAfter("="))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  MessageDigest.getInstance("MD5/x/y".substringBefore("/"))  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  MessageDigest.getInstance("a/b/SHA-256".substringAfterLast("/"))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  MessageDigest.getInstance("MD5".substringBeforeLast("/"))  // expect: java.jca.messagedigest-getinstance algorithm=MD5
}
