package line;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.client.WebClientOptions;
import kong.unirest.Unirest;
import okhttp3.tls.HandshakeCertificates;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.DefaultAsyncHttpClientConfig;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import javax.net.ssl.HostnameVerifier;

class Web {
  void vertx(house.Options own) {
    new WebClientOptions().setSsl(true).setTrustAll(true);  // expect: java.connections.vertx-trust-all certificate_check=disabled
    HttpClientOptions options = new HttpClientOptions();
    options.setVerifyHost(false);  // expect: java.connections.vertx-verify-host hostname_check=disabled
    options.setTrustAll(false);  // expect: java.connections.vertx-trust-all certificate_check=enabled
    own.setTrustAll(true);  // expect-none: java.connections.vertx-trust-all
    own.setVerifyHost(false);  // expect-none: java.connections.vertx-verify-host
  }

  void unirest(house.Config own) {
    Unirest.config()  // expect-applied: java.connections.unirest-config
        .verifySsl(false);  // expect: java.connections.unirest-verify certificate_check=disabled
    own.config().verifySsl(false);  // expect-none: java.connections.unirest-verify; expect-none: java.connections.unirest-config
  }

  void async(house.Dsl own) {
    DefaultAsyncHttpClientConfig.Builder config = Dsl.config();  // expect-applied: java.connections.async-http-config
    config.setUseInsecureTrustManager(true);  // expect: java.connections.async-http-trust certificate_check=disabled
    Dsl.config().setKeepAlive(true).setDisableHttpsEndpointIdentificationAlgorithm(true);  // expect: java.connections.async-http-host hostname_check=disabled
    var other = own.config();  // expect-none: java.connections.async-http-config
    other.setUseInsecureTrustManager(true);  // expect-none: java.connections.async-http-trust
    other.setDisableHttpsEndpointIdentificationAlgorithm(true);  // expect-none: java.connections.async-http-host
  }

  void others(house.Certificates own, TLSClientParameters soap, SslContextFactory factory) {
    new HandshakeCertificates.Builder().addInsecureHost("dev");  // expect: java.connections.okhttp-insecure-host certificate_check=disabled
    own.addInsecureHost("dev");  // expect-none: java.connections.okhttp-insecure-host
    soap.setDisableCNCheck(true);  // expect: java.connections.cxf-host hostname_check=disabled
    own.setDisableCNCheck(true);  // expect-none: java.connections.cxf-host
    factory.setTrustAll(true);  // expect: java.connections.jetty-trust-all certificate_check=disabled
    own.setTrustAll(true);  // expect-none: java.connections.jetty-trust-all
    new SslContextFactory.Client(true);  // expect: java.connections.jetty-client-trust-all certificate_check=disabled
    new SslContextFactory.Client();  // expect-none: java.connections.jetty-client-trust-all
  }

  Client rest(house.ClientBuilder own, HostnameVerifier usual) {
    ClientBuilder builder = ClientBuilder.newBuilder();  // expect-applied: java.connections.ws-client-builder
    own.newBuilder();  // expect-none: java.connections.ws-client-builder
    builder.hostnameVerifier((host, session) -> usual.verify(host, session));  // expect: java.connections.ws-host hostname_check=enabled
    builder.hostnameVerifier((host, session) -> host.endsWith(".example"));  // expect: java.connections.ws-host hostname_check=custom
    own.hostnameVerifier((host, session) -> true);  // expect-none: java.connections.ws-host
    return ClientBuilder.newBuilder().hostnameVerifier((host, session) -> true).build();  // expect: java.connections.ws-host hostname_check=disabled
  }
}
