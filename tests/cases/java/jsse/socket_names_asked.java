package wire;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

// The name is compared by hand.
class Dialer {
  private final HostnameVerifier names;

  Dialer(HostnameVerifier names) { this.names = names; }

  int dial(SSLSocketFactory sockets, String host) throws Exception {
    SSLSocket line = (SSLSocket) sockets.createSocket(host, 2222);
    SSLSession about = line.getSession();  // expect-none: java.jsse.socket-name-unasked
    if (!names.verify(host, about)) throw new java.io.IOException(host);
    return line.getInputStream().read();
  }
}
