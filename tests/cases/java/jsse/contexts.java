package line;

import javax.net.ssl.*;
import javax.rmi.ssl.SslRMIServerSocketFactory;
import java.security.KeyStore;

class Line {
  SSLContext open(String version) throws Exception {
    SSLContext old = SSLContext.getInstance("TLSv1");  // expect: java.jsse.sslcontext-getinstance protocol=TLS version=1.0 kind=protocol
    SSLContext broken = SSLContext.getInstance("SSLv3");  // expect: java.jsse.sslcontext-getinstance protocol=SSL version=3.0
    SSLContext good = SSLContext.getInstance("TLSv1.3", "SunJSSE");  // expect: java.jsse.sslcontext-getinstance protocol=TLS version=1.3
    SSLContext any = SSLContext.getInstance("TLS");  // expect: java.jsse.sslcontext-getinstance protocol=TLS version=absent-property
    SSLContext given = SSLContext.getInstance(version);  // expect: java.jsse.sslcontext-getinstance version=absent-property
    SSLContext standard = SSLContext.getDefault();  // expect: java.jsse.sslcontext-getdefault protocol=TLS
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();  // expect: java.jsse.socketfactory-getdefault protocol=TLS
    return good;
  }

  void narrow(SSLSocket socket, SSLEngine engine, SSLServerSocket server) throws Exception {
    // expect: java.jsse.setenabledprotocols protocol=TLS version=1.2
    // expect: java.jsse.setenabledprotocols protocol=TLS version=1.1
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.1"});
    engine.setEnabledProtocols(new String[] {"SSLv2Hello"});  // expect: java.jsse.setenabledprotocols protocol=SSL version=2.0
    String[] suites = {"TLS_RSA_WITH_AES_128_CBC_SHA", "SSL_RSA_WITH_RC4_128_MD5"};
    // expect: java.jsse.setenabledciphersuites protocol=TLS suite=TLS_RSA_WITH_AES_128_CBC_SHA cipher=AES
    // expect: java.jsse.setenabledciphersuites suite=SSL_RSA_WITH_RC4_128_MD5 cipher=RC4 digest=MD5
    server.setEnabledCipherSuites(suites);
    server.setEnabledCipherSuites(server.getSupportedCipherSuites());  // expect: java.jsse.setenabledciphersuites protocol=TLS suite=?
  }

  void parameters(SSLContext context) throws Exception {
    SSLParameters parameters = new SSLParameters();  // expect-none
    parameters.setProtocols(new String[] {"TLSv1.3"});  // expect: java.jsse.setenabledprotocols protocol=TLS version=1.3
    parameters.setCipherSuites(new String[] {"TLS_AES_256_GCM_SHA384"});  // expect: java.jsse.setenabledciphersuites suite=TLS_AES_256_GCM_SHA384
    parameters.setNamedGroups(new String[] {"x25519"});  // expect: java.jsse.sslparameters-setnamedgroups group=x25519
    new SSLParameters(new String[] {"TLS_AES_128_GCM_SHA256"});  // expect: java.jsse.sslparameters-suites suite=TLS_AES_128_GCM_SHA256
    new SSLParameters(new String[] {"TLS_AES_128_GCM_SHA256"}, new String[] {"TLSv1.3"});  // expect: java.jsse.sslparameters-suites-protocols suite=TLS_AES_128_GCM_SHA256 version=1.3
    new SslRMIServerSocketFactory(new String[] {"TLS_RSA_WITH_NULL_SHA"}, new String[] {"TLSv1.2"}, true);  // expect: java.jsse.rmi-serversocketfactory suite=TLS_RSA_WITH_NULL_SHA version=1.2
    context.getDefaultSSLParameters().setEndpointIdentificationAlgorithm("HTTPS");  // expect: java.jsse.endpointidentification hostname_check=enabled; expect-applied: java.jsse.getsslparameters
    parameters.setEndpointIdentificationAlgorithm("");  // expect: java.jsse.endpointidentification-empty hostname_check=disabled
    parameters.setEndpointIdentificationAlgorithm(null);  // expect: java.jsse.endpointidentification hostname_check=disabled
  }

  void keys(KeyStore store, char[] given) throws Exception {
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");  // expect-applied: java.jsse.keymanagerfactory-getinstance
    managers.init(store, "secret".toCharArray());  // expect: java.jsse.keymanagerfactory-init password=literal
    managers.init(store, given);  // expect: java.jsse.keymanagerfactory-init password=?
  }

  // A radio has protocols of its own.
  void radio(Radio radio) {
    radio.setEnabledProtocols(new String[] {"SSLv3"});  // expect-none
    String word = "SSLContext.getInstance";  // expect-none
  }
}
