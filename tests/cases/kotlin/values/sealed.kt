package notes

import java.security.MessageDigest

sealed class Age {
  object Old : Age()
  object New : Age()
}

private fun named(age: Age) = when (age) {
  is Age.Old -> "MD5"
  is Age.New -> "SHA-256"
}

private fun last(vararg names: String): String = names[names.size - 1]

fun known() {
  MessageDigest.getInstance(named(Age.New))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  MessageDigest.getInstance(named(Age.Old))  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  MessageDigest.getInstance(last("MD5", "SHA-384"))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  MessageDigest.getInstance("SHA-512/t".take(7))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
}

fun either(age: Age) {
  MessageDigest.getInstance(named(age))  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
}

fun here() {
  val age: Age = Age.New
  val name = when (age) {
    is Age.Old -> "MD5"
    is Age -> "SHA-512"
  }
  MessageDigest.getInstance(name)  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
}
