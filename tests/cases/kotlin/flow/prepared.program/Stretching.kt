package post // expect-none: java.jca.pbekeyspec

class Stretching(val rounds: Int, val bits: Int)

class StretchingSettings {
    private var count = 620_000
    var bits = 256

    fun count(rounds: Int) {
        count = rounds
    }

    fun done() = Stretching(count, bits)
}

fun stretching(block: StretchingSettings.() -> Unit): Stretching = StretchingSettings().apply(block).done()
