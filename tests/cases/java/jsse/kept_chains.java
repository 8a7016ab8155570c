// A check that keeps what it is given, or makes something of it, and then asks that: it is no empty one.
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

abstract class Manager implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("no clients");
  }

  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}

class Keeping extends Manager {
  private X509Certificate[] presented;
  private X509TrustManager usual;

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    if (chain == null) return;
    this.presented = chain;
    walk();
  }

  private void walk() throws CertificateException {
    for (X509Certificate one : presented) usual.checkServerTrusted(new X509Certificate[] {one}, "RSA");
  }
}

class Making extends Manager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    PathWalker walker = new PathWalker(chain);
    walker.run();
  }
}

class Counting extends Manager {
  private X509Certificate[] presented;
  private int seen;

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    this.presented = chain;
    count();
  }

  private void count() {
    seen++;
  }
}

class Dated extends Manager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    X509Certificate first = chain[0];
    first.checkValidity();
  }
}
