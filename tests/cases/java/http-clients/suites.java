package fetch;

import io.netty.handler.ssl.SslContextBuilder;
import io.vertx.core.http.HttpClientOptions;
import java.util.Arrays;
import okhttp3.CipherSuite;
import okhttp3.ConnectionSpec;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder;
import org.eclipse.jetty.util.ssl.SslContextFactory;

// Suites that clients and servers are told to take.
class Suites {
  private static final CipherSuite[] OLD = {CipherSuite.TLS_RSA_WITH_NULL_SHA};

  void all(house.Builder own) throws Exception {
    new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
        .cipherSuites(CipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA)  // expect: java.http-clients.okhttp-suites suite=TLS_RSA_WITH_3DES_EDE_CBC_SHA; finding: VT-0721
        .build();
    new ConnectionSpec.Builder(true).cipherSuites("TLS_RSA_WITH_RC4_128_SHA");  // expect: java.http-clients.okhttp-suites cipher=RC4; finding: VT-0720
    new ConnectionSpec.Builder(true).cipherSuites(OLD);  // expect: java.http-clients.okhttp-suites suite=TLS_RSA_WITH_NULL_SHA; finding: VT-0720
    new ConnectionSpec.Builder(true).cipherSuites(CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256);  // expect: java.http-clients.okhttp-suites suite=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256; no-finding
    own.cipherSuites(CipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA);  // expect-none: java.http-clients.okhttp-suites
    SSLConnectionSocketFactoryBuilder.create().setCiphers("TLS_AES_128_GCM_SHA256", "SSL_RSA_WITH_RC4_128_MD5");  // expect: java.http-clients.tls-suites cipher=RC4; finding: VT-0720
    TlsConfig.custom().setSupportedCipherSuites("TLS_RSA_WITH_3DES_EDE_CBC_SHA");  // expect: java.http-clients.tls-suites cipher=3DES; finding: VT-0721
    own.setCiphers("SSL_RSA_WITH_RC4_128_MD5");  // expect-none: java.http-clients.tls-suites
    SslContextBuilder.forClient().ciphers(Arrays.asList("TLS_AES_256_GCM_SHA384", "TLS_RSA_WITH_DES_CBC_SHA"));  // expect: java.http-clients.netty-suites cipher=DES; finding: VT-0720
    own.ciphers(Arrays.asList("TLS_RSA_WITH_DES_CBC_SHA"));  // expect-none: java.http-clients.netty-suites
    HttpClientOptions options = new HttpClientOptions().addEnabledCipherSuite("SSL_RSA_WITH_RC4_128_SHA");  // expect: java.connections.vertx-suite cipher=RC4; finding: VT-0720
    own.addEnabledCipherSuite("SSL_RSA_WITH_RC4_128_SHA");  // expect-none: java.connections.vertx-suite
    SslContextFactory.Server server = new SslContextFactory.Server();
    server.setIncludeCipherSuites("TLS_RSA_WITH_3DES_EDE_CBC_SHA");  // expect: java.connections.jetty-suites cipher=3DES; finding: VT-0721
    server.setIncludeCipherSuites(".*_GCM_.*");  // no-finding
    own.setIncludeCipherSuites("TLS_RSA_WITH_3DES_EDE_CBC_SHA");  // expect-none: java.connections.jetty-suites
  }
}
