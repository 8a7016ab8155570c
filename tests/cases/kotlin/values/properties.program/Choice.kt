package house.choices

// What other files ask these for is their properties.
enum class Choice(val digest: String) { QUICK("MD5"), LASTING("SHA-384") }  // expect-none

data class Sizes(val family: String = "RSA", val bits: Int = 3072)

open class Rounds {
    var count = 700000
}

class Slow : Rounds()
