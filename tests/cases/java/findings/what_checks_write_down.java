package shop.written;

import java.security.cert.*;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.*;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.LoggerFactory;

// What a check writes down refuses nothing.
class Writing implements X509TrustManager {
  private static final Logger LOG = Logger.getLogger("shop");

  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  public void checkServerTrusted(X509Certificate[] chain, String type) {  // finding: VT-0701
    LOG.info("server " + chain[0].getSubjectX500Principal());
    for (X509Certificate one : chain) LOG.fine(one.toString());
  }

  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}

class Chained implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    Logger.getLogger("shop").log(Level.WARNING, "accepting " + host);
    return true;
  }
}

class Untyped implements HostnameVerifier {
  private final Set<String> seen = new HashSet<>();

  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    var log = LoggerFactory.getLogger(Untyped.class);
    log.debug("{} of {}", host, session.getPeerHost());
    seen.add(host);
    if (!host.equalsIgnoreCase(session.getPeerHost())) System.err.printf("host %s%n", host);
    return true;
  }
}

@Slf4j
class Given implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    log.info("accepting {}", host);
    return true;
  }
}

// A class of one's own may refuse.
class Asking implements HostnameVerifier {
  private final Log log = new Log();

  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    log.info(host);
    return true;
  }

  static class Log {
    void info(String host) {
      if (!host.endsWith(".shop.example")) throw new IllegalArgumentException(host);
    }
  }
}
