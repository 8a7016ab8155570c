package line;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

// Who asks the usual verifier replaces nothing.
class Asks {
  private final HostnameVerifier usual;
  Asks(HostnameVerifier usual) { this.usual = usual; }

  void open(HttpsURLConnection connection) {
    connection.setHostnameVerifier((host, session) -> usual.verify(host, session));  // expect: java.jsse.sethostnameverifier hostname_check=enabled; no-finding: VT-0703
    connection.setHostnameVerifier((host, session) -> usual.verify("example.org", session));  // expect: java.jsse.sethostnameverifier hostname_check=custom
    connection.setHostnameVerifier((host, session) -> host.isEmpty() || usual.verify(host, session));  // expect: java.jsse.sethostnameverifier hostname_check=custom
    connection.setHostnameVerifier(new HostnameVerifier() {  // expect: java.jsse.sethostnameverifier hostname_check=enabled
      public boolean verify(String host, SSLSession session) { return usual.verify(host, session); }
    });
    connection.setHostnameVerifier((host, session) -> new Lax().verify(host, session));  // expect: java.jsse.sethostnameverifier hostname_check=custom
  }

  static class Lax {
    boolean verify(String host, SSLSession session) { return host != null; }
  }
}
