package yard;

import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

// What a method makes, fills and uses by `this`, of an object that nobody makes here.
class Sealer {
  private byte[] iv;
  private IvParameterSpec spec;

  void start(SecureRandom random) {
    this.iv = new byte[16];
    random.nextBytes(iv);
    this.spec = new IvParameterSpec(this.iv);  // no-finding
  }

  byte[] iv() {
    return this.iv;
  }

  void use(SecretKey key) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");  // finding: VT-0111
    cipher.init(Cipher.ENCRYPT_MODE, key, spec);  // no-finding
  }
}

class Holder {
  void hold(Sealer sealer, SecretKey key) throws Exception {
    sealer.start(new SecureRandom());
    sealer.use(key);
  }
}
