fun main(args: Array<String>) { // expect-none: java.jca.messagedigest-getinstance
    println(Sums.NEW.summed(args[0].toByteArray()).size)
}
