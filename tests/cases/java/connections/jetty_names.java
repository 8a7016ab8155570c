package line;

import org.eclipse.jetty.util.ssl.SslContextFactory;

class JettyNames {
  void client(house.Factory own) {
    SslContextFactory.Client factory = new SslContextFactory.Client();
    factory.setEndpointIdentificationAlgorithm(null);  // expect: java.connections.jetty-client-host hostname_check=disabled; finding: VT-0702
    factory.setEndpointIdentificationAlgorithm("HTTPS");  // expect: java.connections.jetty-client-host hostname_check=enabled
    own.setEndpointIdentificationAlgorithm(null);  // expect-none: java.connections.jetty-client-host
  }

  void server(SslContextFactory.Server factory) {
    factory.setEndpointIdentificationAlgorithm(null);  // expect-none
  }
}
