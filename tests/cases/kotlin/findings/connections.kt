package shop.find

import java.security.SecureRandom
import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLContext
import javax.net.ssl.SSLSession
import javax.net.ssl.TrustManager
import javax.net.ssl.X509TrustManager

fun gullible(): SSLContext {
    val managers = arrayOf<TrustManager>(object : X509TrustManager {
        override fun checkClientTrusted(chain: Array<out X509Certificate>?, type: String?) {}
        // finding: VT-0701 severity=high
        override fun checkServerTrusted(chain: Array<out X509Certificate>?, type: String?) {}
        override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
    })
    return SSLContext.getInstance("TLSv1.3").apply { init(null, managers, SecureRandom()) }
}

class Checking : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) = Unit
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) = check(chain)
    override fun getAcceptedIssuers(): Array<X509Certificate> = emptyArray()
    private fun check(chain: Array<X509Certificate>) {
        if (chain.isEmpty()) throw CertificateException("no chain")
        chain[0].checkValidity()
    }
}

object AnyName : HostnameVerifier {
    override fun verify(host: String?, session: SSLSession?): Boolean = true  // finding: VT-0702
}

object Compares : HostnameVerifier {
    override fun verify(host: String?, session: SSLSession?) = host == "shop.example"  // no-finding
}

fun anyHost(connection: HttpsURLConnection) {
    connection.hostnameVerifier = HostnameVerifier { _, _ -> true }  // finding: VT-0702
}

fun everyHost() = HttpsURLConnection.setDefaultHostnameVerifier { _, _ -> true }  // finding: VT-0702

fun old() = SSLContext.getInstance("SSLv3")  // finding: VT-0710

fun current() = SSLContext.getInstance("TLSv1.3")  // no-finding
