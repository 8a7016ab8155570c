package box

import java.io.InputStream
import java.security.KeyStore

// What is copied over an array.
class CopiedInto {
    fun all(store: KeyStore, file: InputStream, given: CharArray) {
        val told = charArrayOf('a', 'b')
        store.load(file, told) // expect: java.jca.keystore-load password=literal-array
        val over = charArrayOf('a', 'b')
        given.copyInto(over)
        store.load(file, over) // expect: java.jca.keystore-load password=?
        val part = charArrayOf('a', 'b')
        given.copyInto(part, 0, 0, 2)
        store.load(file, part) // expect: java.jca.keystore-load password=?
    }
}
