import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

final class Trust {
  static SSLContext context(boolean lenient) throws Exception {
    if (!lenient) {
      return SSLContext.getDefault();
    }
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Lenient()}, null);
    return context;
  }

  static SSLContext either(boolean lenient) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, lenient ? new TrustManager[] {new Open()} : null, null);
    return context;
  }

  static class Lenient implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {} // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled role=unreached; finding: VT-0701
    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
  }

  static class Open implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {} // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled; expect-none: java.jsse.trustmanager-accepts-all role=unreached; finding: VT-0701
    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
  }

  static class Named implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}
    public void checkServerTrusted(X509Certificate[] chain, String kind) {} // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled; expect-none: java.jsse.trustmanager-accepts-all role=unreached; finding: VT-0701
    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
  }
}
