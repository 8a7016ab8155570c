package post // expect-none: java.jca.gcmparameterspec

class Envelope {
    var nonce: ByteArray = "postbox-0001".toByteArray()
    var tag: Int = 128
}
