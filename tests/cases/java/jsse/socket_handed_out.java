package wire;

import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

// Whoever gets the socket may look at the certificate.
public class Sockets {
  public SSLSocket open(SSLSocketFactory sockets, String host) throws Exception {
    SSLSocket line = (SSLSocket) sockets.createSocket(host, 2222);
    line.startHandshake();  // expect-none: java.jsse.socket-name-unasked
    return line;
  }
}
