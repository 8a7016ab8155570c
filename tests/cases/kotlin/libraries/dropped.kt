package line

import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class Dropped(private val usual: X509TrustManager) : X509TrustManager by usual {
    override fun checkServerTrusted(chain: Array<out X509Certificate>, type: String) { // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
        runCatching { usual.checkServerTrusted(chain, type) }
    }
}

class Thrown(private val usual: X509TrustManager) : X509TrustManager by usual {
    override fun checkServerTrusted(chain: Array<out X509Certificate>, type: String) { // expect-none: java.jsse.trustmanager-accepts-all
        runCatching { usual.checkServerTrusted(chain, type) }.getOrThrow()
    }
}

class Kept(private val usual: X509TrustManager) : X509TrustManager by usual {
    override fun checkServerTrusted(chain: Array<out X509Certificate>, type: String) { // expect-none: java.jsse.trustmanager-accepts-all
        val asked = runCatching { usual.checkServerTrusted(chain, type) }
        asked.getOrThrow()
    }
}
