package bell

import java.security.KeyPair
import java.security.KeyPairGenerator
import java.security.MessageDigest
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

// What `require` and `check` refuse goes no further.
fun pair(bits: Int): KeyPair {
    require(bits >= 2048) { "too short: $bits" }
    val generator = KeyPairGenerator.getInstance("RSA") // expect: java.jca.keypairgenerator-getinstance key_bits=3072; expect-none: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(bits)
    return generator.generateKeyPair()
}

fun pairs() {
    pair(1024)
    pair(3072)
}

class Sums(private val name: String) {
    init {
        check(name != "MD5")
    }

    fun sum(): MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
}

fun sums(): MessageDigest = Sums("SHA-512").sum()

class First : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) { // expect-none: java.jsse.trustmanager-accepts-all
        require(chain.isNotEmpty() && chain[0].issuerX500Principal.name == "CN=bell")
    }

    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) { // expect-none: java.jsse.trustmanager-accepts-all
        check(chain[0].encoded.contentEquals(kept)) { "another one" }
    }

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()

    private val kept = byteArrayOf(1)
}
