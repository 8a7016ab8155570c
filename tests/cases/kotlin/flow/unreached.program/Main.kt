fun main() { // expect-none: java.jca.messagedigest-getinstance
    val summing: Summing = NewSum()
    println(summing.summed("x".toByteArray()).size)
}
