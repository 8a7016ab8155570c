package line;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

// Who says yes at most where the usual verifier does is no looser than it.
class Stricter {
  private final HostnameVerifier usual;
  Stricter(HostnameVerifier usual) { this.usual = usual; }

  void open(HttpsURLConnection connection) {
    connection.setHostnameVerifier((host, session) -> host.endsWith(".intern") && usual.verify(host, session));  // expect: java.jsse.sethostnameverifier hostname_check=enabled; no-finding: VT-0703
    connection.setHostnameVerifier((host, session) -> host.isEmpty() ? false : usual.verify(host, session));  // expect: java.jsse.sethostnameverifier hostname_check=enabled
    connection.setHostnameVerifier((host, session) -> host.isEmpty() ? true : usual.verify(host, session));  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
    connection.setHostnameVerifier((host, session) -> known(host) || usual.verify(host, session));  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
    connection.setHostnameVerifier((host, session) -> {  // expect: java.jsse.sethostnameverifier hostname_check=enabled
      if (!known(host)) return false;
      return usual.verify(host, session);
    });
    connection.setHostnameVerifier((host, session) -> {  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
      if (known(host)) return true;
      return usual.verify(host, session);
    });
    connection.setHostnameVerifier(new HostnameVerifier() {  // expect: java.jsse.sethostnameverifier hostname_check=enabled
      public boolean verify(String host, SSLSession session) {
        boolean answer = usual.verify(host, session);
        return answer;
      }
    });
    connection.setHostnameVerifier(new HostnameVerifier() {  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
      public boolean verify(String host, SSLSession session) {
        boolean answer = usual.verify(host, session);
        if (host.startsWith("dev")) answer = true;
        return answer;
      }
    });
  }

  private boolean known(String host) { return host.length() > 3; }
}
