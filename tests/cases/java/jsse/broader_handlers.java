import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

abstract class Asking implements X509TrustManager {
  final X509TrustManager usual;

  Asking(X509TrustManager usual) {
    this.usual = usual;
  }

  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    usual.checkClientTrusted(chain, type);
  }

  public X509Certificate[] getAcceptedIssuers() {
    return usual.getAcceptedIssuers();
  }
}

public class broader_handlers {
  public static class Mute extends Asking {
    public Mute(X509TrustManager usual) {
      super(usual);
    }

    public void checkServerTrusted(X509Certificate[] chain, String type) {  // expect: java.jsse.trustmanager-accepts-all certificate_check=disabled
      try {
        usual.checkServerTrusted(chain, type);
      } catch (Exception refused) {
        System.err.println(refused.getMessage());
      }
    }
  }

  public static class Translating extends Asking {
    public Translating(X509TrustManager usual) {
      super(usual);
    }

    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
      try {
        usual.checkServerTrusted(chain, type);
      } catch (Exception refused) {
        throw new CertificateException(refused);
      }
    }
  }

  public static class Careless extends Asking {
    public Careless(X509TrustManager usual) {
      super(usual);
    }

    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // expect-none: java.jsse.trustmanager-accepts-all
      try {
        usual.checkServerTrusted(chain, type);
      } catch (RuntimeException broken) {
        System.err.println(broken.getMessage());
      }
    }
  }
}
