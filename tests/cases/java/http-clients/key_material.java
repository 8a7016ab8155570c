import java.io.File;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.http.ssl.SSLContextBuilder;
import org.apache.http.ssl.SSLContexts;

class KeyMaterial {
  SSLContext ofFile(File store) throws Exception {
    return SSLContexts.custom()
        .loadKeyMaterial(store, "storeword".toCharArray(), "keyword".toCharArray())  // expect: java.http-clients.loadkeymaterial password=literal; finding: VT-0302
        .build();
  }

  SSLContext ofStore(KeyStore store, char[] asked) throws Exception {
    SSLContextBuilder builder = SSLContextBuilder.create();
    builder.loadKeyMaterial(store, asked);  // expect: java.http-clients.loadkeymaterial password=?; no-finding: VT-0302
    return builder.build();
  }

  static class Loader {
    Loader loadKeyMaterial(File store, char[] word) {
      return this;
    }
  }

  Loader own(Loader loader, File store) {
    return loader.loadKeyMaterial(store, "storeword".toCharArray());  // expect-none: java.http-clients.loadkeymaterial
  }
}
