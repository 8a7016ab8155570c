package shop.find

import java.security.SecureRandom
import kotlin.random.Random

private val letters = "ABCDEFGH".toList()

fun backupCodes(count: Int) = List(count) {
    letters.shuffled().take(8).joinToString("")  // finding: VT-0605
}

fun accessKeys(count: Int) = List(count) { Random.nextLong().toString(16) }  // finding: VT-0605

fun delays(count: Int) = List(count) { Random.nextLong(100) }  // no-finding

fun colors(count: Int) = List(count) { Random.nextInt(1000) }  // no-finding

fun recoveryCodes(count: Int) = List(count) { SecureRandom().nextInt(1000000).toString() }  // no-finding
