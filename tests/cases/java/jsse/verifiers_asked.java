// Verifiers that ask another one, found by asking them while that one says no.
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

class Told implements HostnameVerifier {
  private final HostnameVerifier next = HttpsURLConnection.getDefaultHostnameVerifier();

  public boolean verify(String host, SSLSession session) {
    if (!next.verify(host, session)) {
      System.out.println("another name: " + host);
      return false;
    }
    return true;
  }
}

class Excused implements HostnameVerifier {
  private final HostnameVerifier next = HttpsURLConnection.getDefaultHostnameVerifier();

  public boolean verify(String host, SSLSession session) {
    if (!next.verify(host, session)) {
      return host.endsWith(".house.example");
    }
    return true;
  }
}

class Clients {
  private final HostnameVerifier usual = HttpsURLConnection.getDefaultHostnameVerifier();
  private final Client named = new Client(this::accepts);

  void open(HttpsURLConnection a, HttpsURLConnection b, HttpsURLConnection c, HttpsURLConnection d) {
    a.setHostnameVerifier(new Told()); // expect: java.jsse.sethostnameverifier hostname_check=enabled
    b.setHostnameVerifier(new Excused()); // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
    c.setHostnameVerifier(this::accepts); // expect: java.jsse.sethostnameverifier hostname_check=enabled
    d.setHostnameVerifier((host, session) -> host != null && usual.verify("a.example", session)); // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
  }

  private boolean accepts(String host, SSLSession session) {
    return host != null && !host.isBlank() && usual.verify(host, session);
  }
}
