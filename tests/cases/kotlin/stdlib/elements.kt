package line

class Elements {
    private val letters = ('a'..'z') + ('0'..'9')

    fun newPassword(): String {
        val password = (1..12).map { letters.random() }.joinToString("") // expect: kotlin.stdlib.random-element generator=predictable; finding: VT-0605
        return password
    }

    fun otp(): Int {
        val otp = (1000..9999).random() // expect: kotlin.stdlib.random-element; finding: VT-0605
        return otp
    }

    fun token(secure: kotlin.random.Random): Char {
        val token = letters.random(secure) // expect-none: kotlin.stdlib.random-element
        return token
    }

    fun code(): Char {
        val token = letters.random(kotlin.random.Random.Default) // expect: kotlin.stdlib.random-element-by generator=predictable; finding: VT-0605
        return token
    }

    fun mixed(): List<Char> {
        val secret = letters.shuffled() // expect: kotlin.stdlib.random-element; finding: VT-0605
        return secret
    }

    fun other(dice: house.Dice) = dice.random() // expect-none: kotlin.stdlib.random-element

    fun another(dice: house.Dice) = dice.random(kotlin.random.Random.Default) // expect-none: kotlin.stdlib.random-element-by
}

fun resetToken(): String {
    val token = CharArray(20) { 'a' + kotlin.random.Random.nextInt(26) } // expect: kotlin.stdlib.random purpose=token; finding: VT-0605
    return String(token)
}

fun sessionToken(): String = List(20) { kotlin.random.Random.nextInt(26) }.joinToString("") // expect: kotlin.stdlib.random purpose=token; finding: VT-0605

fun waits(): String = List(20) { kotlin.random.Random.nextInt(26) }.joinToString("") // expect: kotlin.stdlib.random purpose=delay; no-finding
