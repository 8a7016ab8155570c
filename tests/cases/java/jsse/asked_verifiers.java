package line;

import java.util.function.BiPredicate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

// What a verifier answers through functions and objects of the file.
class Doors {
  interface Porter { boolean lets(String who, SSLSession how); }

  static class Sleepy implements Porter {
    public boolean lets(String who, SSLSession how) { return true; }
  }

  static class Awake implements Porter {
    private final HostnameVerifier book = HttpsURLConnection.getDefaultHostnameVerifier();
    public boolean lets(String who, SSLSession how) { return book.verify(who, how); }
  }

  static class Swapped implements Porter {
    public boolean lets(String who, SSLSession how) { return HttpsURLConnection.getDefaultHostnameVerifier().verify("inside.example", how); }
  }

  static class Door implements HostnameVerifier {
    private final Porter porter;
    Door(Porter porter) { this.porter = porter; }
    public boolean verify(String name, SSLSession session) { return porter.lets(name, session); }
  }

  static HostnameVerifier by(BiPredicate<String, SSLSession> asked) {
    return (name, session) -> asked.test(name, session);
  }

  void open(HttpsURLConnection link, HostnameVerifier usual, Porter unknown) {
    link.setHostnameVerifier(new Door(new Sleepy()));  // expect: java.jsse.sethostnameverifier hostname_check=disabled; finding: VT-0702
    link.setHostnameVerifier(new Door(new Awake()));  // expect: java.jsse.sethostnameverifier hostname_check=enabled; no-finding: VT-0703
    link.setHostnameVerifier(new Door(new Swapped()));  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
    link.setHostnameVerifier(new Door(unknown));  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
    link.setHostnameVerifier(by((name, session) -> usual.verify(name, session)));  // expect: java.jsse.sethostnameverifier hostname_check=enabled
    link.setHostnameVerifier(by((name, session) -> name != null || true));  // expect: java.jsse.sethostnameverifier hostname_check=disabled; finding: VT-0702
    link.setHostnameVerifier(usual::verify);  // expect: java.jsse.sethostnameverifier hostname_check=enabled
    link.setHostnameVerifier(new Sleepy()::lets);  // expect: java.jsse.sethostnameverifier hostname_check=disabled; finding: VT-0702
    link.setHostnameVerifier(by((name, session) -> usual.verify(session.getPeerHost(), session)));  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
  }
}
