package line;

import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.apache.http.conn.ssl.NoopHostnameVerifier;

// What the file keeps to itself and never asks for replaces no check.
class NeverUsed {
  private static final boolean OLD = false;

  private static final TrustManager[] ASIDE = {new X509TrustManager() {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect-none
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }};

  private static final TrustManager[] TAKEN = {new X509TrustManager() {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }};

  static final TrustManager[] SHOWN = {new X509TrustManager() {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }};

  private static class Unmade implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect-none
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }

  private static class MadeOnce implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect-none
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }

  private static class Made implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }

  static class ForOthers implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
    public X509Certificate[] getAcceptedIssuers() { return null; }
  }

  void open(SSLContext context) throws Exception {
    if (OLD) context.init(null, new TrustManager[] {new MadeOnce()}, null);
    context.init(null, TAKEN, null);
    context.init(null, new TrustManager[] {new Made()}, null);
    take(GIVEN);
  }

  private static final Object LAX = NoopHostnameVerifier.INSTANCE;  // expect-none
  private static final Object GIVEN = NoopHostnameVerifier.INSTANCE;  // expect: java.http-clients.hostname-not-checked hostname_check=disabled

  native void take(Object what);
}
