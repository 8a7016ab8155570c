package cellar

fun main() { // expect-none
    val cellar = Cellar { "0123456789abcdef".toByteArray() }
    val other = Cellar() { "fedcba9876543210".toByteArray() }
    println(listOf(cellar.lock(), other.lock()).size)
}
