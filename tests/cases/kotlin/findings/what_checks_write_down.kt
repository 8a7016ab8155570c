package shop.written

import io.github.oshai.kotlinlogging.KotlinLogging
import java.security.cert.X509Certificate
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.SSLSession
import javax.net.ssl.X509TrustManager
import org.apache.commons.logging.LogFactory
import org.apache.logging.log4j.LogManager
import org.slf4j.LoggerFactory
import timber.log.Timber

private val logger = KotlinLogging.logger {}

class Written : X509TrustManager {
    private val log = LoggerFactory.getLogger(javaClass)

    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) {}

    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {  // finding: VT-0701
        log.debug("{} of {}", chain.size, chain[0].issuerX500Principal)
    }

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

class Logged : HostnameVerifier {
    override fun verify(host: String, session: SSLSession): Boolean {  // finding: VT-0702
        logger.info { "accepting $host" }
        return true
    }
}

class Planted : HostnameVerifier {
    override fun verify(host: String, session: SSLSession): Boolean {  // finding: VT-0702
        Timber.d("accepting %s", host)
        return true
    }
}

class Commons : HostnameVerifier {
    private val log = LogFactory.getLog("shop")
    private val other = LogManager.getLogger("shop")

    override fun verify(host: String, session: SSLSession): Boolean {  // finding: VT-0702
        log.warn(host)
        other.warn(host)
        return true
    }
}

class Old : HostnameVerifier {
    private val log = mu.KotlinLogging.logger("shop")

    override fun verify(host: String, session: SSLSession): Boolean {  // finding: VT-0702
        log.info(host)
        return true
    }
}
