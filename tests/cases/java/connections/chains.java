package line;

import io.vertx.core.http.HttpClientOptions;
import org.asynchttpclient.Dsl;

// One call behind the other: each is a method of the same.
class Chains {
  void all() {
    new HttpClientOptions().setTrustAll(true).setSsl(true).setVerifyHost(false);  // expect: java.connections.vertx-trust-all; expect: java.connections.vertx-verify-host hostname_check=disabled; finding: VT-0701; finding: VT-0702
    Dsl.config().setUseInsecureTrustManager(true).setDisableHttpsEndpointIdentificationAlgorithm(true);  // expect: java.connections.async-http-trust; expect: java.connections.async-http-host hostname_check=disabled; finding: VT-0701; finding: VT-0702
  }
}
