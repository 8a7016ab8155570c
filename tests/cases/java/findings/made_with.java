package shop.made;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;

// A check that is told where it is made whether to check.
class Lenient implements X509TrustManager {
  private final boolean relaxed;
  private final X509TrustManager usual;

  Lenient(X509TrustManager usual, boolean relaxed) {
    this.usual = usual;
    this.relaxed = relaxed;
  }

  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    usual.checkClientTrusted(chain, type);
  }

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // finding: VT-0701
    if (!relaxed) usual.checkServerTrusted(chain, type);
  }

  public X509Certificate[] getAcceptedIssuers() { return usual.getAcceptedIssuers(); }

  static X509TrustManager both(X509TrustManager usual, boolean first) {
    return first ? new Lenient(usual, false) : new Lenient(usual, true);
  }
}

class Strict implements X509TrustManager {
  private final boolean relaxed;
  private final X509TrustManager usual;

  Strict(X509TrustManager usual, boolean relaxed) {
    this.usual = usual;
    this.relaxed = relaxed;
  }

  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    usual.checkClientTrusted(chain, type);
  }

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // no-finding: VT-0701
    if (!relaxed) usual.checkServerTrusted(chain, type);
  }

  public X509Certificate[] getAcceptedIssuers() { return usual.getAcceptedIssuers(); }

  static X509TrustManager one(X509TrustManager usual) { return new Strict(usual, false); }
}

// Set to something else afterwards: nothing is told by how it is made.
class Switched implements HostnameVerifier {
  private boolean open;

  Switched(boolean open) { this.open = open; }

  void close() { open = false; }

  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    return open || host.equals(session.getPeerHost());
  }

  static HostnameVerifier one() {
    Switched made = new Switched(true);
    made.close();
    return made;
  }
}

class Open implements HostnameVerifier {
  private final boolean open;

  Open(boolean open) { this.open = open; }

  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    return open || host.equals(session.getPeerHost());
  }

  static HostnameVerifier one() { return new Open(true); }
}
