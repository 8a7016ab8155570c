package shop.find

import java.security.SecureRandom

fun generatePassword(): String {
    val letters = mutableListOf("a", "b", "c")
    letters.shuffle()  // expect: kotlin.stdlib.shuffle generator=predictable purpose=token; finding: VT-0605
    return letters.joinToString("")
}

fun resetToken(): String {
    val letters = "abcdefgh".toCharArray()
    letters.shuffle()  // expect: kotlin.stdlib.shuffle purpose=token; finding: VT-0605
    return String(letters)
}

fun newPassword(): String {
    val letters = "abcdefgh".toCharArray()
    letters.shuffle(SecureRandom())  // expect-none: kotlin.stdlib.shuffle; no-finding
    return String(letters)
}

fun deck(own: house.Deck): List<Int> {
    val cards = (1..52).toMutableList()
    cards.shuffle()  // no-finding: VT-0605
    own.shuffle()  // expect-none: kotlin.stdlib.shuffle
    return cards
}
