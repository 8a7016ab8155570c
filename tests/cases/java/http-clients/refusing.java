package line;

import org.apache.http.ssl.SSLContextBuilder;

// A strategy that trusts nothing by itself leaves all to the trust manager.
class Refusing {
  void all(SSLContextBuilder builder, java.io.File roots) throws Exception {
    builder.loadTrustMaterial(null, (chain, kind) -> false);  // expect: java.http-clients.loadtrustmaterial certificate_check=enabled; no-finding: VT-0703
    builder.loadTrustMaterial((chain, kind) -> false);  // expect: java.http-clients.loadtrustmaterial-strategy certificate_check=enabled
    builder.loadTrustMaterial(null, (chain, kind) -> chain.length == 1);  // expect: java.http-clients.loadtrustmaterial certificate_check=custom; finding: VT-0703
  }
}
