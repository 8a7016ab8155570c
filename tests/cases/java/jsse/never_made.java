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

  private static final int STAGE = 3;

  TrustManager[] chosen() {
    TrustManager[] all = null;
    switch (STAGE) {
      case 2:
        all = new TrustManager[] {new X509TrustManager() {
          public void checkClientTrusted(X509Certificate[] chain, String kind) {}
          public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect-none
          public X509Certificate[] getAcceptedIssuers() { return null; }
        }};
        break;
      case 4:
        open = true;
      case 3:
        all = new TrustManager[] {new X509TrustManager() {
          public void checkClientTrusted(X509Certificate[] chain, String kind) {}
          public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
          public X509Certificate[] getAcceptedIssuers() { return null; }
        }};
      default:  // case 3 runs on
        all = new TrustManager[] {new X509TrustManager() {
          public void checkClientTrusted(X509Certificate[] chain, String kind) {}
          public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
          public X509Certificate[] getAcceptedIssuers() { return null; }
        }};
    }
    return all;
  }

  TrustManager compared(int given) {
    int stage = 3;
    stage++;
    if (STAGE == 4) {
      return new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect-none
        public X509Certificate[] getAcceptedIssuers() { return null; }
      };
    }
    if (stage != 3) {
      return new X509TrustManager() {
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
        public X509Certificate[] getAcceptedIssuers() { return null; }
      };
    }
    return null;
  }

  TrustManager unused(TrustManager usual) {
    TrustManager idle = new X509TrustManager() {
      public void checkClientTrusted(X509Certificate[] chain, String kind) {}
      public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect-none
      public X509Certificate[] getAcceptedIssuers() { return null; }
    };
    TrustManager taken = new X509TrustManager() {
      public void checkClientTrusted(X509Certificate[] chain, String kind) {}
      public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
      public X509Certificate[] getAcceptedIssuers() { return null; }
    };
    return usual == null ? taken : usual;
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
