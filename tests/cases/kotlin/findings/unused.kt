package line

import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

private class Forgotten : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, kind: String) = Unit
    override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) = Unit // expect-none
    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

private class Taken : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, kind: String) = Unit
    override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) = Unit // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

class Open : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, kind: String) = Unit
    override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) = Unit // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

fun managers(usual: X509TrustManager): List<X509TrustManager> {
    return listOf(usual, Taken())
}
