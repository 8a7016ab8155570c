package watch;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

// Refuses nothing but what is no chain: whose certificate it is nobody looks at.
class Unseen implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String kind) {}
  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    if (chain == null || chain.length == 0) throw new CertificateException("none");
    if (!kind.equals("RSA")) throw new CertificateException(kind);
  }
  public X509Certificate[] getAcceptedIssuers() { return null; }
}

class Seen implements X509TrustManager {
  private X509Certificate known;
  public void checkClientTrusted(X509Certificate[] chain, String kind) {}
  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    if (chain == null || chain.length == 0) throw new CertificateException("none");
    if (!known.equals(chain[0])) throw new CertificateException("another");
  }
  public X509Certificate[] getAcceptedIssuers() { return null; }
}

class Nobody implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String kind) {}
  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    if (chain == null) throw new CertificateException("none");
    throw new CertificateException("nobody");
  }
  public X509Certificate[] getAcceptedIssuers() { return null; }
}
