package shop.find

import java.security.SecureRandom
import java.security.cert.X509Certificate
import javax.net.ssl.*

class Connections {
  def context() {
    def gullible = [
      checkClientTrusted: { chain, kind -> },
      // finding: VT-0701
      checkServerTrusted: { chain, kind -> },
      getAcceptedIssuers: { null }
    ] as X509TrustManager
    def context = SSLContext.getInstance('TLSv1.3')
    context.init(null, [gullible] as TrustManager[], new SecureRandom())
    context
  }

  def other() {
    new X509TrustManager() {
      void checkClientTrusted(X509Certificate[] chain, String kind) {}
      // finding: VT-0701
      void checkServerTrusted(X509Certificate[] chain, String kind) {}
      X509Certificate[] getAcceptedIssuers() { return null }
    }
  }

  def everyHost() {
    HttpsURLConnection.setDefaultHostnameVerifier({ host, session -> true }) // finding: VT-0702
    HttpsURLConnection.defaultHostnameVerifier = { host, session -> true } as HostnameVerifier // finding: VT-0702
  }

  def anyHost(HttpsURLConnection connection) {
    connection.hostnameVerifier = { host, session -> true } as HostnameVerifier // finding: VT-0702
  }

  def compared(HttpsURLConnection connection) {
    connection.hostnameVerifier = { host, session -> host == 'shop.example' } as HostnameVerifier // finding: VT-0703
  }

  def old() { SSLContext.getInstance('SSLv3') } // finding: VT-0710

  def current() { SSLContext.getInstance('TLSv1.3') } // no-finding
}

class Checking implements X509TrustManager {
  void checkClientTrusted(X509Certificate[] chain, String kind) { check(chain) }
  void checkServerTrusted(X509Certificate[] chain, String kind) { check(chain) } // no-finding
  X509Certificate[] getAcceptedIssuers() { new X509Certificate[0] }
  private void check(X509Certificate[] chain) {
    if (!chain) throw new IllegalStateException('no chain')
    chain[0].checkValidity()
  }
}
