package values

const val ID = "MD2"

fun send() =  // expect-none
  receive(mapOf("first" to "SHA-256", "second" to "MD5"))
