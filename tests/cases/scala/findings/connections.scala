package shop.find

import java.security.SecureRandom
import java.security.cert.{CertificateException, X509Certificate}
import javax.net.ssl._

object Gullible extends X509TrustManager {
  override def checkClientTrusted(chain: Array[X509Certificate], kind: String): Unit = ()
  // finding: VT-0701 severity=high
  override def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit = {}
  override def getAcceptedIssuers: Array[X509Certificate] = Array.empty
}

class Checking extends X509TrustManager {
  override def checkClientTrusted(chain: Array[X509Certificate], kind: String): Unit = check(chain)
  override def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit = check(chain) // no-finding
  override def getAcceptedIssuers: Array[X509Certificate] = Array()
  private def check(chain: Array[X509Certificate]): Unit = {
    if (chain.isEmpty) throw new CertificateException("no chain")
    chain(0).checkValidity()
  }
}

object Connections {
  def context(): SSLContext = {
    val context = SSLContext.getInstance("TLSv1.3")
    context.init(null, Array(new X509TrustManager {
      def checkClientTrusted(chain: Array[X509Certificate], kind: String) {}
      // finding: VT-0701
      def checkServerTrusted(chain: Array[X509Certificate], kind: String) {}
      def getAcceptedIssuers: Array[X509Certificate] = null
    }), new SecureRandom)
    context
  }

  def anyHost(connection: HttpsURLConnection): Unit =
    connection.setHostnameVerifier((_, _) => true) // finding: VT-0702

  def everyHost(): Unit = HttpsURLConnection.setDefaultHostnameVerifier(new HostnameVerifier { // finding: VT-0702
    override def verify(host: String, session: SSLSession): Boolean = true // finding: VT-0702
  })

  def compared(connection: HttpsURLConnection): Unit =
    connection.setHostnameVerifier((host: String, _: SSLSession) => host == "shop.example") // finding: VT-0703

  def old() = SSLContext.getInstance("SSLv3") // finding: VT-0710

  def current() = SSLContext.getInstance("TLSv1.3") // no-finding
}
