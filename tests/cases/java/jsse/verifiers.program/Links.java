package house.names;

import javax.net.ssl.HttpsURLConnection;

// What a verifier does stands in another file.
class Links {
  void house(HttpsURLConnection link) {
    link.setHostnameVerifier(new HouseNames());  // expect: java.jsse.sethostnameverifier hostname_check=enabled; no-finding: VT-0703
  }

  void usual(HttpsURLConnection link) {
    link.setHostnameVerifier(Verifiers.USUAL);  // expect: java.jsse.sethostnameverifier hostname_check=enabled; no-finding: VT-0703
  }

  void listed(HttpsURLConnection link) {
    link.setHostnameVerifier(new ListedNames());  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
  }

  void unseen(HttpsURLConnection link) {
    link.setHostnameVerifier(new elsewhere.Names());  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
  }
}
