package fetch;

import java.security.cert.X509Certificate;
import okhttp3.OkHttpClient;
import org.apache.http.conn.ssl.*;
import org.apache.http.ssl.SSLContextBuilder;
import org.apache.http.ssl.TrustStrategy;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;

class Anyone implements TrustStrategy {
  public boolean isTrusted(X509Certificate[] chain, String type) { return true; }  // expect: java.http-clients.truststrategy-accepts-all certificate_check=disabled
}

class Known implements TrustStrategy {
  public boolean isTrusted(X509Certificate[] chain, String type) { return chain.length == 1; }  // expect-none
}

class Fetch {
  void open(javax.net.ssl.SSLContext context, java.security.KeyStore store) throws Exception {
    Object names = NoopHostnameVerifier.INSTANCE;  // expect: java.http-clients.hostname-not-checked hostname_check=disabled
    new AllowAllHostnameVerifier();  // expect: java.http-clients.hostname-not-checked-new hostname_check=disabled
    Object trust = InsecureTrustManagerFactory.INSTANCE;  // expect: java.http-clients.certificate-not-checked certificate_check=disabled
    new TrustAllStrategy();  // expect: java.http-clients.certificate-not-checked-new certificate_check=disabled
    new SSLContextBuilder().loadTrustMaterial(null, (chain, type) -> true);  // expect: java.http-clients.loadtrustmaterial certificate_check=disabled; expect-applied: java.http-clients.sslcontextbuilder
    SSLContextBuilder.create().loadTrustMaterial(null, new Known());  // expect: java.http-clients.loadtrustmaterial certificate_check=custom; expect-applied: java.http-clients.sslcontexts-custom
    SSLContextBuilder.create().loadTrustMaterial(store, null);  // expect: java.http-clients.loadtrustmaterial certificate_check=enabled
    new SSLConnectionSocketFactory(context, new String[] {"TLSv1"}, null, names);  // expect: java.http-clients.connectionsocketfactory protocol=TLS version=1.0
    new SSLConnectionSocketFactory(context, null, null, names);  // expect-none: java.http-clients.connectionsocketfactory
    new own.SSLConnectionSocketFactory(context, new String[] {"TLSv1"}, null, names);  // expect-none
    SslContextBuilder.forClient().protocols(new String[] {"TLSv1.1", "TLSv1.2"});  // expect: java.http-clients.netty-protocols version=1.1; expect: java.http-clients.netty-protocols version=1.2; expect-applied: java.http-clients.netty-builder
    own.SslContextBuilder.forClient().protocols("TLSv1.1");  // expect-none: java.http-clients.netty-protocols; expect-none: java.http-clients.netty-builder
    new OkHttpClient.Builder().hostnameVerifier((name, session) -> true);  // expect: java.http-clients.okhttp-hostnameverifier hostname_check=disabled
    new com.squareup.okhttp.OkHttpClient().setHostnameVerifier((name, session) -> true);  // expect: java.http-clients.okhttp2-hostnameverifier hostname_check=disabled
    new own.OkHttpClient().setHostnameVerifier((name, session) -> true);  // expect-none: java.http-clients.okhttp2-hostnameverifier
    Object shaded = io.grpc.netty.shaded.io.netty.handler.ssl.util.InsecureTrustManagerFactory.INSTANCE;  // expect: java.http-clients.certificate-not-checked certificate_check=disabled
    Object waiting = org.apache.http.nio.conn.ssl.SSLIOSessionStrategy.ALLOW_ALL_HOSTNAME_VERIFIER;  // expect: java.http-clients.hostname-not-checked hostname_check=disabled
    own.TrustAllStrategy other = new own.TrustAllStrategy();  // expect-none
  }
}
