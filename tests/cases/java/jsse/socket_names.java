package wire;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

// A client that says a line and compares no name.
class Pager {
  private final SSLSocketFactory sockets = (SSLSocketFactory) SSLSocketFactory.getDefault();

  private SSLSocket dial(String host) throws Exception {
    SSLSocket line = (SSLSocket) sockets.createSocket(host, 2222);
    line.setSoTimeout(3000);
    line.startHandshake();  // expect: java.jsse.socket-name-unasked hostname_check=disabled; finding: VT-0702
    return line;
  }

  String page(String host, String text) throws Exception {
    try (SSLSocket line = dial(host); PrintWriter out = new PrintWriter(line.getOutputStream(), true)) {
      SSLSession about = line.getSession();  // expect: java.jsse.socket-name-unasked hostname_check=disabled; finding: VT-0702
      out.println(about.getProtocol() + " " + text);
      return new BufferedReader(new InputStreamReader(line.getInputStream())).readLine();
    }
  }
}
