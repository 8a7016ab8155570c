import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class OnlyOfNone(private val usual: X509TrustManager) : X509TrustManager by usual {
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) { // finding: VT-0701
        if (chain.isEmpty()) {
            usual.checkServerTrusted(chain, authType)
        }
    }
}

class OfAll(private val usual: X509TrustManager) : X509TrustManager by usual {
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) { // no-finding
        if (!chain.isEmpty()) {
            usual.checkServerTrusted(chain, authType)
        } else {
            throw CertificateException("nothing was shown")
        }
    }
}
