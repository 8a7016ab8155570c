import java.security.cert.*;
import javax.net.ssl.X509TrustManager;

// A refusal that is caught and dropped is none.
class Lenient implements X509TrustManager {
  private final X509TrustManager inner;
  Lenient(X509TrustManager inner) { this.inner = inner; }
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException { inner.checkClientTrusted(chain, type); }
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    try {
      inner.checkServerTrusted(chain, type);
    } catch (CertificateException refused) {
      System.err.println("not trusted: " + refused.getMessage());
    }
  }
  public X509Certificate[] getAcceptedIssuers() { return inner.getAcceptedIssuers(); }
}

class Wrapping implements X509TrustManager {
  private final X509TrustManager inner;
  Wrapping(X509TrustManager inner) { this.inner = inner; }
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException { inner.checkClientTrusted(chain, type); }
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    try {
      inner.checkServerTrusted(chain, type);
    } catch (CertificateException refused) {
      throw new CertificateException("for " + type, refused);
    }
  }
  public X509Certificate[] getAcceptedIssuers() { return inner.getAcceptedIssuers(); }
}

class OtherwiseCaught implements X509TrustManager {
  private final X509TrustManager inner;
  OtherwiseCaught(X509TrustManager inner) { this.inner = inner; }
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException { inner.checkClientTrusted(chain, type); }
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    try {
      inner.checkServerTrusted(chain, type);
    } catch (IllegalArgumentException broken) {
      System.err.println("broken chain");
    }
  }
  public X509Certificate[] getAcceptedIssuers() { return inner.getAcceptedIssuers(); }
}
