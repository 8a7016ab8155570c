package edge;

import org.apache.http.conn.ssl.TrustSelfSignedStrategy;
import org.apache.http.ssl.SSLContexts;

class SelfSigned {
  void all(java.io.File roots) throws Exception {
    SSLContexts.custom().loadTrustMaterial(roots, null, new TrustSelfSignedStrategy()).build();  // expect: java.http-clients.self-signed-accepted certificate_check=disabled; finding: VT-0701
    SSLContexts.custom().loadTrustMaterial(TrustSelfSignedStrategy.INSTANCE);  // expect: java.http-clients.self-signed-accepted-instance certificate_check=disabled; finding: VT-0701
    new own.TrustSelfSignedStrategy();  // expect-none: java.http-clients.self-signed-accepted
    use(own.TrustSelfSignedStrategy.INSTANCE);  // expect-none: java.http-clients.self-signed-accepted-instance
  }

  void use(Object strategy) {}
}
