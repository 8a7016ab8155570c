package house.vault

fun main(arguments: Array<String>) {  // expect-none
    val vault = Vault()
    when (arguments[0]) {
        "create" -> vault.create(Level.HIGH)
        else -> println("nothing")
    }
}
