package house.names;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

class HouseNames implements HostnameVerifier {  // expect-none
  private final HostnameVerifier usual = HttpsURLConnection.getDefaultHostnameVerifier();
  public boolean verify(String host, SSLSession session) {
    return host.endsWith(".house.example") && usual.verify(host, session);
  }
}

class ListedNames implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {
    return java.util.Set.of("one.example", "two.example").contains(host);
  }
}

class Verifiers {
  static final HostnameVerifier USUAL = (host, session) -> HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session);
}
