package line;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

// Which calls of an own check may refuse.
final class Switches {
  static final boolean STRICT = false;
  private static boolean open = true;
  static boolean isOpen() { return open; }
}

class Rules {
  private final boolean strict = false;
  private boolean checks = true;
  boolean isStrict() { return strict; }
  boolean checks() { return checks; }
}

class ByConstant implements X509TrustManager {
  protected X509TrustManager usual;
  protected final Rules rules = new Rules();
  public void checkClientTrusted(X509Certificate[] chain, String type) {}
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    if (Switches.STRICT) usual.checkServerTrusted(chain, type);
  }
  public X509Certificate[] getAcceptedIssuers() { return null; }
}

class ByGetter extends ByConstant implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    if (rules.isStrict()) usual.checkServerTrusted(chain, type);
  }
}

class ByPrivate extends ByConstant implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    if (Switches.isOpen()) return;
    usual.checkServerTrusted(chain, type);
  }
}

class StillAsks extends ByConstant implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    if (rules.checks()) usual.checkServerTrusted(chain, type);
  }
}

// Another function of the file.
class OnlySays extends ByConstant implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException { say(chain); }  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
  private void say(X509Certificate[] given) { System.out.println(given.length); }
}

class Probes extends ByConstant implements X509TrustManager {
  private java.security.Principal owner;
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException { probe(chain); }  // expect-none: java.jsse.trustmanager-accepts-all
  private void probe(X509Certificate[] given) throws CertificateException {
    for (X509Certificate one : given) compare(one);
  }
  private void compare(X509Certificate one) throws CertificateException {
    if (!one.getIssuerX500Principal().equals(owner)) throw new CertificateException("not ours");
  }
}

abstract class LeftToHeirs implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) {}
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException { decide(chain); }  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
  public X509Certificate[] getAcceptedIssuers() { return null; }
  protected abstract void decide(X509Certificate[] given) throws CertificateException;
}

class Heir extends LeftToHeirs {
  protected void decide(X509Certificate[] given) { if (given == null) System.err.println("none"); }
}

// What is handed on by another name, or asked itself.
class ByAnotherName extends ByConstant implements X509TrustManager {
  private Pins pins;
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    X509Certificate leaf = chain[0];
    pins.compare(leaf);
  }
}

class EachOne extends ByConstant implements X509TrustManager {
  private Pins pins;
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    for (X509Certificate one : chain) pins.compare(one);
  }
}

class Verifies extends ByConstant implements X509TrustManager {
  private PublicKey issuer;
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    try {
      chain[0].verify(issuer);
    } catch (GeneralSecurityException refused) {
      refuse(refused);
    }
  }
  private void refuse(Exception why) throws CertificateException { throw new CertificateException(why); }
}

// Whoever presents one certificate alone is asked for its dates.
class DatesOfOne extends ByConstant implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    if (chain != null && chain.length == 1) {
      chain[0].checkValidity();
    } else {
      usual.checkServerTrusted(chain, type);
    }
  }
}

class KeyOfOne extends ByConstant implements X509TrustManager {
  private PublicKey issuer;
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    if (chain.length == 1) {
      try {
        chain[0].verify(issuer);
      } catch (GeneralSecurityException refused) {
        throw new CertificateException(refused);
      }
    } else {
      usual.checkServerTrusted(chain, type);
    }
  }
}

class NoneAtAll extends ByConstant implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
    if (chain == null || chain.length == 0) return;
    if (chain.length != 1) System.out.println("several");
    usual.checkServerTrusted(chain, type);
  }
}
