package house.own;

// A context's builder, made in one of several ways.
class Contexts {
  void five() throws Exception {
    org.apache.hc.core5.ssl.SSLContexts.custom().loadTrustMaterial(null, new org.apache.hc.client5.http.ssl.TrustAllStrategy());  // expect: java.http-clients.loadtrustmaterial certificate_check=custom; expect-applied: java.http-clients.sslcontexts-custom-5
  }

  void made() throws Exception {
    new org.apache.http.conn.ssl.SSLContextBuilder().loadTrustMaterial(null, (chain, type) -> true);  // expect: java.http-clients.loadtrustmaterial certificate_check=disabled
  }
}
