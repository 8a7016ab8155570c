package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.javax.net.ssl.SSLContext.getInstance(a);  // expect-none: java.jsse.sslcontext-getinstance
    house.javax.net.ssl.SSLContext.getDefault();  // expect-none: java.jsse.sslcontext-getdefault
    house.javax.net.ssl.SSLContext.createSSLEngine();  // expect-none: java.jsse.createsslengine
    house.javax.net.ssl.SSLContext.getSSLParameters();  // expect-none: java.jsse.getsslparameters
    house.javax.net.ssl.SSLSocketFactory.getDefault();  // expect-none: java.jsse.socketfactory-getdefault
    house.javax.net.ssl.SSLSocket.setEnabledProtocols(a);  // expect-none: java.jsse.setenabledprotocols
    house.javax.net.ssl.SSLSocket.setEnabledCipherSuites(a);  // expect-none: java.jsse.setenabledciphersuites
    use(new house.javax.net.ssl.SSLParameters(a));  // expect-none: java.jsse.sslparameters-suites
    use(new house.javax.net.ssl.SSLParameters(a, a));  // expect-none: java.jsse.sslparameters-suites-protocols
    house.javax.net.ssl.SSLParameters.setNamedGroups(a);  // expect-none: java.jsse.sslparameters-setnamedgroups
    use(new house.javax.rmi.ssl.SslRMIServerSocketFactory(a, a, a));  // expect-none: java.jsse.rmi-serversocketfactory
    house.javax.net.ssl.KeyManagerFactory.init(a, a);  // expect-none: java.jsse.keymanagerfactory-init
    house.javax.net.ssl.KeyManagerFactory.getInstance();  // expect-none: java.jsse.keymanagerfactory-getinstance
    house.java.lang.System.setProperty("https.protocols", a);  // expect-none: java.jsse.property-protocols
    house.java.lang.System.setProperty("https.cipherSuites", a);  // expect-none: java.jsse.property-suites
    house.java.lang.System.setProperty("javax.net.ssl.keyStorePassword", a);  // expect-none: java.jsse.property-trust
    house.java.lang.System.setProperty("com.sun.jndi.ldap.object.disableEndpointIdentification", a);  // expect-none: java.jsse.property-endpointidentification
    house.javax.net.ssl.HttpsURLConnection.setHostnameVerifier(a);  // expect-none: java.jsse.sethostnameverifier
    house.javax.net.ssl.SSLParameters.setEndpointIdentificationAlgorithm("");  // expect-none: java.jsse.endpointidentification-empty
    house.javax.net.ssl.SSLParameters.setEndpointIdentificationAlgorithm(a);  // expect-none: java.jsse.endpointidentification
  }
}
