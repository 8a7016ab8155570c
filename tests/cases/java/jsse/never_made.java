package line;

import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

// A class that stands in a branch that never runs is never used.
class NeverMade {
  private static final boolean RELAXED = false;
  static boolean open = false;

  TrustManager[] fixed() {
    TrustManager[] all = null;
    if (RELAXED) {
      all = new TrustManager[] {new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect-none
        public X509Certificate[] getAcceptedIssuers() { return null; }
      }};
    }
    return all;
  }

  TrustManager[] switched() {
    TrustManager[] all = null;
    if (open) {
      all = new TrustManager[] {new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
        public X509Certificate[] getAcceptedIssuers() { return null; }
      }};
    }
    return all;
  }

  TrustManager other() {
    if (!RELAXED) {
      return new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
        public X509Certificate[] getAcceptedIssuers() { return null; }
      };
    }
    return null;
  }
}
