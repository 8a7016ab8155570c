import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager
import lib.Fetcher

// What is made in a block that a maker of a library is given: whoever is given the block runs it.
class Easy : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) {}
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {}  // finding: VT-0701 severity=high
    override fun getAcceptedIssuers(): Array<X509Certificate> = emptyArray()
}

const val PASSES = false
const val ASKS = true

// What a constant beside the classes decides.
class Passing(private val usual: X509TrustManager) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = usual.checkClientTrusted(chain, type)
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // finding: VT-0701
        if (PASSES) usual.checkServerTrusted(chain, type)
    }
    override fun getAcceptedIssuers(): Array<X509Certificate> = usual.acceptedIssuers
}

class Asking(private val usual: X509TrustManager) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = usual.checkClientTrusted(chain, type)
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // no-finding: VT-0701
        if (ASKS) usual.checkServerTrusted(chain, type)
    }
    override fun getAcceptedIssuers(): Array<X509Certificate> = usual.acceptedIssuers
}

// … unless a variable of the class goes by that name.
class Choosing(private val usual: X509TrustManager, private val PASSES: Boolean) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = usual.checkClientTrusted(chain, type)
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // no-finding: VT-0701
        if (PASSES) usual.checkServerTrusted(chain, type)
    }
    override fun getAcceptedIssuers(): Array<X509Certificate> = usual.acceptedIssuers
}

fun main() {
    val fetcher = Fetcher { secured { trust = Easy() } }
    println(fetcher.fetch("/"))
}
