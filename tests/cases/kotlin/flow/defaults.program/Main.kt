fun main(args: Array<String>) { // expect-none: java.jca.messagedigest-getinstance
    val body = args[0].toByteArray()
    println(body.sealedWith("SHA-256").size)
    println(body.pressed().size)
    println(Summing("SHA-512").of(body).size)
}
