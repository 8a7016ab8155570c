package shop.dates;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;

// What is refused for its dates alone, and said in other words.
class Dates implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("no clients");
  }

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // finding: VT-0701
    try {
      for (X509Certificate one : chain) one.checkValidity();
    } catch (CertificateException expired) {
      throw new CertificateException("too old", expired);
    }
  }

  public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
}

class Signed implements X509TrustManager {
  private final X509Certificate root;

  Signed(X509Certificate root) { this.root = root; }

  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("no clients");
  }

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // no-finding: VT-0701
    try {
      chain[0].checkValidity();
      chain[0].verify(root.getPublicKey());
    } catch (java.security.GeneralSecurityException wrong) {
      throw new CertificateException("not ours", wrong);
    }
  }

  public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[] {root}; }
}

// The usual verifier is asked, and what it says is only written down.
class Tells implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    boolean fits = HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session);
    if (!fits) System.err.println(host + " is somebody else");
    return true;
  }
}

class Heeds implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    boolean fits = HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session);
    if (!fits) throw new IllegalStateException(host + " is somebody else");
    return true;
  }
}
