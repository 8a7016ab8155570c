package shop.answers;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

// What a verifier's variable holds where it is answered.
class BothWays implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    boolean fine;
    if (host.isEmpty()) {
      fine = true;
    } else {
      fine = true;
    }
    return fine;
  }
}

class OneWay implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    boolean fine;
    if (host.endsWith(".shop.example")) {
      fine = true;
    } else {
      fine = false;
    }
    return fine;
  }
}

class Caught implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    boolean fine = true;
    try {
      System.out.println(host);
    } catch (RuntimeException e) {
      fine = true;
    }
    return fine;
  }
}

class CaughtAway implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    boolean fine = true;
    try {
      Names.check(host);
    } catch (RuntimeException e) {
      fine = false;
    }
    return fine;
  }
}

class Mended implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    boolean fine = HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session);
    if (!fine) {
      fine = true;
    }
    return fine;
  }
}

class MendedForOne implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    boolean fine = HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session);
    if (host.equals("localhost")) {
      fine = true;
    }
    return fine;
  }
}

class Asked implements HostnameVerifier {
  private boolean isFine(String host) {
    return true;
  }

  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    return isFine(host);
  }
}

class AskedInEarnest implements HostnameVerifier {
  private boolean isFine(String host) {
    return host.equals("shop.example");
  }

  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    return isFine(host);
  }
}

class Names {
  static void check(String host) {
    if (!host.endsWith(".example")) throw new IllegalArgumentException(host);
  }
}
