package lock;

import java.io.InputStream;
import java.security.*;
import javax.crypto.Cipher;

class Stores {
  void open(InputStream in, char[] given) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(in, "changeit".toCharArray());  // expect: java.jca.keystore-load password=literal material=password
    Key key = store.getKey("main", given);  // expect: java.jca.keystore-getkey password=? key=key-store
    store.setKeyEntry("main", key, given, null);  // expect: java.jca.keystore-setkeyentry password=?
    store.store(null, given);  // expect: java.jca.keystore-store password=?
    new KeyStore.PasswordProtection("letmein".toCharArray());  // expect: java.jca.keystore-passwordprotection password=literal
    Cipher cipher = Cipher.getInstance("AESWrap");  // expect: java.jca.cipher-getinstance algorithm=AES mode=KW key=key-store
    cipher.init(Cipher.WRAP_MODE, key);  // expect-applied: java.jca.cipher-init
  }

  void shop(Shop shop, InputStream in) {
    shop.load(in, "changeit".toCharArray());  // expect-none
  }
}
