package house.own;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

// What is configured is what a call gave.
class InSteps {
  void engine(SSLContext context) {
    var engine = context.createSSLEngine();  // expect-applied: java.jsse.createsslengine
    engine.setEnabledProtocols(new String[] {"TLSv1"});  // expect: java.jsse.setenabledprotocols version=1.0
  }

  void parameters() {
    var parameters = new SSLParameters();
    parameters.setProtocols(new String[] {"TLSv1.1"});  // expect: java.jsse.setenabledprotocols version=1.1
  }

  void keys(java.security.KeyStore store) throws Exception {
    KeyManagerFactory.getInstance("PKIX").init(store, "open sesame".toCharArray());  // expect: java.jsse.keymanagerfactory-init password=literal
  }
}
