package shop.made

import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

// A check that is told where it is made whether to check, by name or by default.
class Lenient(private val usual: X509TrustManager, private val strict: Boolean = false) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = usual.checkClientTrusted(chain, type)
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // finding: VT-0701
        if (strict) usual.checkServerTrusted(chain, type)
    }
    override fun getAcceptedIssuers(): Array<X509Certificate> = usual.acceptedIssuers
}

class Strict(private val usual: X509TrustManager, private val strict: Boolean = false) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = usual.checkClientTrusted(chain, type)
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // no-finding: VT-0701
        if (strict) usual.checkServerTrusted(chain, type)
    }
    override fun getAcceptedIssuers(): Array<X509Certificate> = usual.acceptedIssuers
}

fun made(usual: X509TrustManager) = arrayOf(Lenient(usual), Strict(strict = true, usual = usual))

// What is thrown is caught, and only spoken of.
class Told(private val usual: X509TrustManager) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = usual.checkClientTrusted(chain, type)
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // finding: VT-0701
        runCatching { usual.checkServerTrusted(chain, type) }.onFailure { println("not trusted: $it") }
    }
    override fun getAcceptedIssuers(): Array<X509Certificate> = usual.acceptedIssuers
}

class Refused(private val usual: X509TrustManager) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = usual.checkClientTrusted(chain, type)
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // no-finding: VT-0701
        runCatching { usual.checkServerTrusted(chain, type) }.onFailure { throw CertificateException(it) }
    }
    override fun getAcceptedIssuers(): Array<X509Certificate> = usual.acceptedIssuers
}
