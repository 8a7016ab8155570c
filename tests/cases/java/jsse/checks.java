package line;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.*;

class Everyone implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) {}
  public void checkServerTrusted(X509Certificate[] chain, String type) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled kind=check
  public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
}

class Logs implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) {}
  public void checkServerTrusted(X509Certificate[] chain, String type) {  // expect: java.jsse.trustmanager-accepts-all
    System.out.println("called");
  }
  public X509Certificate[] getAcceptedIssuers() { return null; }
}

class Pinned implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) {}
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none
    if (!chain[0].equals(known())) throw new CertificateException("another certificate");
  }
  public X509Certificate[] getAcceptedIssuers() { return null; }
}

class Handed implements X509TrustManager {
  private X509TrustManager inner;
  public void checkClientTrusted(X509Certificate[] chain, String type) {}
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none
    inner.checkServerTrusted(chain, type);
  }
  public X509Certificate[] getAcceptedIssuers() { return null; }
}

class AnyName implements HostnameVerifier {
  public boolean verify(String name, SSLSession session) {  // expect: java.jsse.hostnameverifier-accepts-all hostname_check=disabled
    return true;
  }
}

class RightName implements HostnameVerifier {
  public boolean verify(String name, SSLSession session) {  // expect-none
    return name.equals("example.org");
  }
}

// The same methods, of no platform type.
class Guard implements Bouncer {
  public void checkServerTrusted(X509Certificate[] chain, String type) {}  // expect-none
  public boolean verify(String name, SSLSession session) { return true; }  // expect-none
}

class Calls {
  void open(HttpsURLConnection connection) throws Exception {
    connection.setHostnameVerifier((name, session) -> true);  // expect: java.jsse.sethostnameverifier hostname_check=disabled
    connection.setHostnameVerifier(new RightName());  // expect: java.jsse.sethostnameverifier hostname_check=custom
    HttpsURLConnection.setDefaultHostnameVerifier(new HostnameVerifier() {  // expect: java.jsse.sethostnameverifier
      @Override
      public boolean verify(String name, SSLSession session) { return true; }  // expect: java.jsse.hostnameverifier-accepts-all hostname_check=disabled
    });
    TrustManager[] trusts = new TrustManager[] {new X509ExtendedTrustManager() {
      public void checkServerTrusted(X509Certificate[] chain, String type) {}  // expect: java.jsse.trustmanager-accepts-all
      public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}  // expect: java.jsse.trustmanager-accepts-all
    }};
    System.out.println(trusts);
  }
}
