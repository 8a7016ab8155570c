package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(house.org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE);  // expect-none: java.http-clients.hostname-not-checked
    use(new house.org.apache.http.conn.ssl.NoopHostnameVerifier());  // expect-none: java.http-clients.hostname-not-checked-new
    use(house.org.apache.http.conn.ssl.TrustAllStrategy.INSTANCE);  // expect-none: java.http-clients.certificate-not-checked
    use(new house.org.apache.http.conn.ssl.TrustAllStrategy());  // expect-none: java.http-clients.certificate-not-checked-new
    house.org.apache.http.ssl.SSLContexts.custom();  // expect-none: java.http-clients.sslcontexts-custom
    house.org.apache.hc.core5.ssl.SSLContexts.custom();  // expect-none: java.http-clients.sslcontexts-custom-5
    use(new house.org.apache.http.ssl.SSLContextBuilder());  // expect-none: java.http-clients.sslcontextbuilder
    house.org.apache.http.ssl.SSLContextBuilder.loadTrustMaterial(a, a);  // expect-none: java.http-clients.loadtrustmaterial
    house.okhttp3.OkHttpClient.Builder.hostnameVerifier(a);  // expect-none: java.http-clients.okhttp-hostnameverifier
  }
}
