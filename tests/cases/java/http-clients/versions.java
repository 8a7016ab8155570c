package fetch;

import io.netty.handler.ssl.SslContextBuilder;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.internal.tls.OkHostnameVerifier;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder;
import org.apache.hc.core5.http.ssl.TLS;

// Versions that are given one after the other.
class Versions {
  void all(house.Builder own) throws Exception {
    SslContextBuilder.forClient().protocols("TLSv1.2", "TLSv1");  // expect: java.http-clients.netty-protocols version=1.2; expect: java.http-clients.netty-protocols version=1.0; finding: VT-0711
    SslContextBuilder.forClient().protocols("TLSv1.2", "TLSv1.3");  // expect: java.http-clients.netty-protocols version=1.3; no-finding: VT-0711
    SSLConnectionSocketFactoryBuilder.create().setTlsVersions(TLS.V_1_3, TLS.V_1_1);  // expect: java.http-clients.tls-versions version=1.1; finding: VT-0711
    SSLConnectionSocketFactoryBuilder.create().setTlsVersions("TLSv1.3");  // expect: java.http-clients.tls-versions version=1.3; no-finding: VT-0711
    TlsConfig.custom()  // expect-applied: java.http-clients.tls-config
        .setSupportedProtocols(TLS.V_1_0);  // expect: java.http-clients.tls-versions version=1.0; finding: VT-0711
    own.custom()  // expect-none: java.http-clients.tls-config
        .setTlsVersions(TLS.V_1_0);  // expect-none: java.http-clients.tls-versions
    Object old = ConnectionSpec.COMPATIBLE_TLS;  // expect: java.http-clients.okhttp-compatible version_min=1.0; finding: VT-0711
    Object current = ConnectionSpec.MODERN_TLS;  // expect-none: java.http-clients.okhttp-compatible
    new ConnectionSpec.Builder(true).tlsVersions("TLSv1.2", "TLSv1.1");  // expect: java.http-clients.okhttp-versions version=1.1; finding: VT-0711
    own.tlsVersions("TLSv1.2", "TLSv1.1");  // expect-none: java.http-clients.okhttp-versions
  }

  void again(OkHttpClient client, house.Client own) {
    client.newBuilder()  // expect-applied: java.http-clients.okhttp-newbuilder
        .hostnameVerifier((name, session) -> true);  // expect: java.http-clients.okhttp-hostnameverifier hostname_check=disabled; finding: VT-0702
    own.newBuilder()  // expect-none: java.http-clients.okhttp-newbuilder
        .hostnameVerifier((name, session) -> true);  // expect-none: java.http-clients.okhttp-hostnameverifier
  }

  // Who always refuses, and the library's own, let nobody in.
  void names() {
    new OkHttpClient.Builder().hostnameVerifier(OkHostnameVerifier.INSTANCE);  // expect: java.http-clients.okhttp-hostnameverifier hostname_check=enabled
    new OkHttpClient.Builder().hostnameVerifier((name, session) -> false);  // expect: java.http-clients.okhttp-hostnameverifier hostname_check=enabled
    new OkHttpClient.Builder().hostnameVerifier((name, session) -> name.isEmpty());  // expect: java.http-clients.okhttp-hostnameverifier hostname_check=custom; finding: VT-0703
  }
}
