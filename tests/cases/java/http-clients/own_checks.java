package house.own;

import java.security.cert.X509Certificate;

// The same method of a class that is no trust strategy.
class Doorman {
  public boolean isTrusted(X509Certificate[] chain, String type) { return true; }  // expect-none: java.http-clients.truststrategy-accepts-all
}
