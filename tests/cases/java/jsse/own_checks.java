package house.own;

import java.security.cert.X509Certificate;

// The same methods of a class that is no trust manager and no verifier of host names.
class Doorman {
  public void checkServerTrusted(X509Certificate[] chain, String type) {}  // expect-none: java.jsse.trustmanager-accepts-all
  public boolean verify(String name, Object session) { return true; }  // expect-none: java.jsse.hostnameverifier-accepts-all
}
