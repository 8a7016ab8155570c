package shop.sources;

import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import javax.crypto.spec.SecretKeySpec;
import javax.servlet.http.HttpServletRequest;

class Sources {
  void received(Socket socket) throws Exception {
    byte[] key = new byte[16];
    socket.getInputStream().read(key);  // expect-applied: java.platform.network-stream
    new SecretKeySpec(key, "AES");  // expect: java.jca.secretkeyspec key=network key_bits=128
  }

  void fetched() throws Exception {
    new SecretKeySpec(new URL("http://keys/1").openStream().readAllBytes(), "AES");  // expect: java.jca.secretkeyspec key=network
  }

  void asked(HttpServletRequest request) {
    new SecretKeySpec(request.getParameter("key").getBytes(), "AES");  // expect: java.jca.secretkeyspec key=network; expect-applied: java.platform.request
  }

  interface Store { InputStream openStream(); String getParameter(String name); }

  void others(Store store) {
    store.openStream();  // expect-none: java.platform.network-stream
    store.getParameter("key");  // expect-none: java.platform.request
  }

  void own(Store store) throws Exception {
    new SecretKeySpec(store.openStream().readAllBytes(), "AES");  // expect: java.jca.secretkeyspec key=?
  }
}
