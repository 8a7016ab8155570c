package shop.data  // expect-none

sealed class Strength(val bits: Int) {
    object Weak : Strength(1024)
    object Strong : Strength(4096)
}

sealed interface Way

object Old : Way

object New : Way

data class Own(val rounds: Int) : Way
