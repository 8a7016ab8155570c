package shop.net;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

class Connections {
  static class Gullible implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String type) {}
    // finding: VT-0701 severity=high
    public void checkServerTrusted(X509Certificate[] chain, String type) {}
    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
  }

  SSLContext anyCertificate() throws Exception {
    SSLContext context = SSLContext.getInstance("TLSv1.2");
    context.init(null, new TrustManager[] {new Gullible()}, new SecureRandom());
    return context;
  }

  void anyHost(HttpsURLConnection connection) {
    connection.setHostnameVerifier((host, session) -> true);  // finding: VT-0702 severity=high
  }

  SSLContext standard() throws Exception {
    SSLContext context = SSLContext.getInstance("TLSv1.3");  // no-finding
    context.init(null, null, null);  // no-finding
    return context;
  }

  SSLContext ancient() throws Exception {
    return SSLContext.getInstance("SSLv3");  // finding: VT-0710 severity=high
  }

  SSLContext old() throws Exception {
    return SSLContext.getInstance("TLSv1.1");  // finding: VT-0711 severity=medium
  }

  void versions(SSLSocket socket) {
    socket.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});  // no-finding
  }

  void oldVersions(SSLSocket socket) {
    socket.setEnabledProtocols(new String[] {"TLSv1", "TLSv1.2"});  // finding: VT-0711
  }

  void suites(SSLSocket socket) {
    socket.setEnabledCipherSuites(new String[] {"TLS_RSA_WITH_RC4_128_MD5"});  // finding: VT-0720 severity=high
  }

  void goodSuites(SSLSocket socket) {
    socket.setEnabledCipherSuites(new String[] {"TLS_AES_256_GCM_SHA384"});  // no-finding
  }

  void revoked(java.security.cert.PKIXParameters parameters, boolean strict) {
    parameters.setRevocationEnabled(false);  // finding: VT-0704 severity=low
    parameters.setRevocationEnabled(true);  // no-finding
  }
}
