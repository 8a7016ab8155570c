package line;

class Settings {
  void set(String given) {
    System.setProperty("https.protocols", "TLSv1");  // expect: java.jsse.property-protocols protocol=TLS version=1.0
    System.setProperty("jdk.tls.client.cipherSuites", "TLS_RSA_WITH_RC4_128_SHA");  // expect: java.jsse.property-suites suite=TLS_RSA_WITH_RC4_128_SHA cipher=RC4
    System.setProperty("javax.net.ssl.keyStorePassword", "changeit");  // expect: java.jsse.property-trust password=literal
    System.setProperty("com.sun.jndi.ldap.object.disableEndpointIdentification", "true");  // expect: java.jsse.property-endpointidentification hostname_check=disabled
    System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");  // expect: java.jsse.property-httpclient-hostname hostname_check=disabled
    System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "false");  // expect: java.jsse.property-httpclient-hostname hostname_check=enabled
    System.setProperty("jdk.internal.httpclient", "true");  // expect-none: java.jsse.property-httpclient-hostname
    System.setProperty("line.width", "80");  // expect-none
    System.setProperty(given, "TLSv1");  // expect-none
  }
}
