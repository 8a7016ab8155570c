package line

import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class Lax(private val usual: X509TrustManager) : X509TrustManager by usual {
    override fun checkServerTrusted(chain: Array<out X509Certificate>, type: String) { // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
        try {
            usual.checkServerTrusted(chain, type)
        } catch (refused: Exception) {
            println("refused $refused")
        }
    }
}

class Strict(private val usual: X509TrustManager) : X509TrustManager by usual {
    override fun checkServerTrusted(chain: Array<out X509Certificate>, type: String) { // expect-none: java.jsse.trustmanager-accepts-all
        try {
            usual.checkServerTrusted(chain, type)
        } catch (refused: IllegalStateException) {
            println("refused $refused")
        }
    }
}
