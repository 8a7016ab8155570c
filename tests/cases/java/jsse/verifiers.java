package line;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.logging.Logger;
import javax.net.ssl.X509TrustManager;

class Verifiers {
  // The platform's own is no replacement.
  void own(HttpsURLConnection connection) {
    HostnameVerifier usual = HttpsURLConnection.getDefaultHostnameVerifier();  // expect-applied: java.jsse.default-hostnameverifier
    connection.setHostnameVerifier(usual);  // expect: java.jsse.sethostnameverifier hostname_check=enabled
  }

  void other(HttpsURLConnection connection, house.HttpsURLConnection given) {
    connection.setHostnameVerifier(given.getDefaultHostnameVerifier());  // expect: java.jsse.sethostnameverifier hostname_check=custom; expect-none: java.jsse.default-hostnameverifier
  }

  static class Written implements X509TrustManager {
    private static final Logger LOG = Logger.getLogger("written");
    public void checkClientTrusted(X509Certificate[] chain, String type) {}
    public void checkServerTrusted(X509Certificate[] chain, String type) {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
      LOG.info("server " + chain[0].getSubjectX500Principal());
      System.out.println(type);
    }
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }

  static class Asked implements X509TrustManager {
    private Guard guard;
    public void checkClientTrusted(X509Certificate[] chain, String type) {}
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none
      guard.info(chain);
    }
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }
}
